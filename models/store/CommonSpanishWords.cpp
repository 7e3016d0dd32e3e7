#include "CommonSpanishWords.h"

#include <array>

namespace bitacora {

namespace {

constexpr auto words = std::to_array<QByteArrayView>({
    "contrasena",  "clave",     "teamo",      "teodio",    "hola",      "amor",        "secreto",   "password",
    "admin",       "espana",    "mexico",     "colombia",  "barcelona", "madrid",      "argentina", "realmadrid",
    "barsa",       "carino",    "bonita",     "bonito",    "princesa",  "hermosa",     "hermoso",   "mariposa",
    "estrella",    "tequiero",  "mivida",     "corazon",   "angel",     "familia",     "mama",      "papa",
    "hijo",        "hija",      "hermano",    "hermana",   "abuela",    "abuelo",      "bebe",      "nino",
    "nina",        "amigo",     "amiga",      "amigos",    "novia",     "novio",       "esposa",    "esposo",
    "dios",        "jesus",     "jesucristo", "cristo",    "maria",     "virgen",      "santa",     "santo",
    "jose",        "juan",      "carlos",     "luis",      "antonio",   "manuel",      "francisco", "miguel",
    "pedro",       "pablo",     "jorge",      "alberto",   "alejandro", "alejandra",   "andrea",    "daniel",
    "daniela",     "david",     "diego",      "fernando",  "gabriel",   "gabriela",    "javier",    "laura",
    "lucia",       "marta",     "martin",     "mateo",     "camila",    "carmen",      "carolina",  "claudia",
    "cristina",    "diana",     "elena",      "isabel",    "isabella",  "natalia",     "paola",     "patricia",
    "raul",        "ricardo",   "roberto",    "rosa",      "sandra",    "santiago",    "sebastian", "sergio",
    "silvia",      "sofia",     "teresa",     "valentina", "valeria",   "veronica",    "victor",    "casa",
    "perro",       "perrito",   "gato",       "gatito",    "caballo",   "pajaro",      "raton",     "leon",
    "tigre",       "lobo",      "toro",       "vaca",      "oso",       "pez",         "sol",       "luna",
    "cielo",       "mar",       "playa",      "rio",       "montana",   "monte",       "bosque",    "flor",
    "flores",      "arbol",     "agua",       "fuego",     "tierra",    "aire",        "nieve",     "lluvia",
    "viento",      "noche",     "dia",        "manana",    "tarde",     "hoy",         "ayer",      "siempre",
    "nunca",       "vida",      "muerte",     "feliz",     "felicidad", "alegria",     "triste",    "paz",
    "guerra",      "libertad",  "amistad",    "suerte",    "dinero",    "trabajo",     "escuela",   "colegio",
    "universidad", "maestra",   "maestro",    "profesor",  "doctor",    "doctora",     "medico",    "hospital",
    "clinica",     "terapia",   "terapeuta",  "terapista", "conducta",  "sesion",      "sesiones",  "cliente",
    "clientes",    "paciente",  "pacientes",  "practica",  "bitacora",  "notas",       "cuaderno",  "consulta",
    "consultorio", "futbol",    "pelota",     "campeon",   "musica",    "cancion",     "baile",     "fiesta",
    "navidad",     "verano",    "invierno",   "otono",     "primavera", "enero",       "febrero",   "marzo",
    "abril",       "mayo",      "junio",      "julio",     "agosto",    "septiembre",  "octubre",   "noviembre",
    "diciembre",   "lunes",     "martes",     "miercoles", "jueves",    "viernes",     "sabado",    "domingo",
    "rojo",        "azul",      "verde",      "amarillo",  "blanco",    "negro",       "morado",    "rosado",
    "naranja",     "gris",      "uno",        "dos",       "tres",      "cuatro",      "cinco",     "seis",
    "siete",       "ocho",      "nueve",      "diez",      "cien",      "mil",         "primero",   "primera",
    "ultimo",      "grande",    "pequeno",    "nuevo",     "nueva",     "viejo",       "vieja",     "bueno",
    "buena",       "malo",      "mala",       "mejor",     "mundo",     "ciudad",      "pueblo",    "calle",
    "puerta",      "ventana",   "mesa",       "silla",     "cama",      "cocina",      "coche",     "carro",
    "moto",        "bicicleta", "avion",      "barco",     "tren",      "computadora", "ordenador", "telefono",
    "internet",    "correo",    "libro",      "papel",     "lapiz",     "comida",      "pan",       "leche",
    "cafe",        "queso",     "pollo",      "carne",     "pescado",   "arroz",       "manzana",   "platano",
    "fresa",       "limon",     "chocolate",  "azucar",    "sal",       "mujer",       "hombre",    "gente",
    "persona",     "rey",       "reina",      "heroe",     "dragon",    "magia",       "bruja",     "fantasma",
    "monstruo",    "angelito",  "muneca",     "muneco",    "juguete",   "juego",       "jugar",     "ganar",
    "comer",       "beber",     "dormir",     "vivir",     "querer",    "amar",        "cantar",    "bailar",
    "correr",      "saltar",    "leer",       "escribir",  "nuestro",   "nuestra",     "para",      "por",
    "con",         "sin",       "sobre",      "entre",     "desde",     "hasta",       "como",      "cuando",
    "donde",       "quien",     "porque",     "este",      "esta",      "ese",         "esa",
});

} // namespace

std::span<const QByteArrayView> commonSpanishWords()
{
    return words;
}

} // namespace bitacora
