#include "NameWords.h"

#include <QSet>
#include <QStringList>
#include <QStringView>

namespace bitacora {

namespace {

constexpr QStringView givenNames =
    u"aaliyah aaron abigail abril adam adan adela adrian adriana agustin aiden aitana alan alba alberto alejandra "
    u"alejandro alex alexa alexander alexandra alexis alfonso alfredo alice alicia allison alma alonso alvaro alyssa "
    u"amanda amelia amy ana anastasia andrea andres andrew angel angela angelica angelina anita anna anne annie "
    u"anthony antonia antonio ariana armando arturo ashley aubrey audrey aurora austin ava avery axel barbara beatriz "
    u"becky belen benjamin bernardo bianca brandon brayden brenda brian brianna bruno bryan caleb cameron camila "
    u"camilo carla carlos carmen carolina caroline carter catalina catherine cecilia cesar charles charlotte chloe "
    u"chris christian christina christopher clara claudia connor cristian cristina cynthia daisy damian daniel "
    u"daniela david deborah denise dennis diana diego dominic dora dylan edgar eduardo edward elena eli elias elijah "
    u"elisa elizabeth ella ellie emilia emiliano emilio emily emma enrique eric erica erik esteban esther ethan eva "
    u"evan evelyn ezequiel fabian fatima federico felipe felix fernanda fernando florencia francisca francisco gabriel "
    u"gabriela gael gavin george gerardo gianna gilberto giselle gloria gonzalo grace graciela gregory guadalupe "
    u"guillermo gustavo hannah harper harry hector heidi helen henry hugo ian ignacio imani ines irene iris isaac "
    u"isabel isabella isaiah isla ismael israel ivan jack jackson jacob jaime james jamie jane jasmine jason javier "
    u"jayden jeff jennifer jeremy jerry jessica jesus jimena joan joaquin joe joel john johnny jonathan jordan jorge "
    u"jose joseph joshua josue juan juana juanita judy julia julian juliana julie julieta julio justin karen karina "
    u"karla katherine kathy katie kayla keisha kelly kenneth kevin kim kimberly kyle landon laura lauren layla leah "
    u"leo leon leonardo leonel leticia levi liam liliana lily linda lisa logan lorena lorenzo louis lourdes luca lucas "
    u"lucia luciana luis luisa luke luna lupe luz lydia mackenzie madison magdalena maite malik manuel manuela marc "
    u"marcela marco marcos margaret margarita maria mariah mariana mario marisol mark marlene marta martha martin "
    u"martina mary mason mateo matias matthew mauricio maximo maya megan melanie melissa mercedes mia micaela michael "
    u"michelle miguel mila miranda miriam moises molly monica monserrat morgan nancy naomi natalia natalie nathan "
    u"nayeli nestor nicholas nicolas nicole noah noelia noemi nora norma octavio olga oliver olivia omar oscar owen "
    u"pablo paloma pamela paola patricia patricio patrick paul paula paulina pedro peter philip pilar rachel rafael "
    u"ramiro ramon raquel raul rebeca rebecca regina renata ricardo richard riley rita robert roberto rocio rodrigo "
    u"roger rogelio roman romina ronald rosa rosario rose roxana ruben ruth ryan sabrina salma salvador samantha "
    u"samuel sandra santiago santino sara sarah scott sean sebastian serena sergio shannon sharon silvia simon sofia "
    u"sophia sophie stella stephanie stephen steven susan susana sylvia tamara tatiana teresa thiago thomas tiffany "
    u"timothy tobias tomas trevor tyler valentin valentina valeria vanessa vera veronica vicente victor victoria "
    u"vincent violeta virginia viviana walter wendy william wyatt ximena yadira yolanda zachary zoe zoey";

constexpr QStringView ordinary =
    u"alba alegria amada angel april art august aurora bell berry bill black blanca brook brown bueno bush calle campo "
    u"campos cano carpenter casa castillo chance chase cielo clara clark clay cloud cook corona cortes cross cruz "
    u"daisy "
    u"dale dawn day dean delgado dolores drake drew dulce earl esperanza estrella faith felix field fields flor flores "
    u"ford forest frank franco fuentes gene gloria gold grace grant gray green guerra hall hand hands hill holly home "
    u"hope hoy hunt hunter iglesia iris ivy jack jade jean joy june justo king lake lane law leal leon libre lily "
    u"linda "
    u"little long loma love lucero luna luz major mar marcos marina mark marsh martes mason max may mayo mercy mesa "
    u"miles milagros montes moon moreno nieves norm page palma park parker parra pastor pat paz pearl penny perla "
    u"piedad "
    u"pilar pine pino plaza poole pope porter pozo prado price prince puerta ramos ray reed rey reyes rice rich rio "
    u"rios "
    u"river rivers rob robin rock rojas rojo rosa rosas rose ruby rusty salas salvador sandy santa santos serena "
    u"serrano "
    u"short sierra sky small sol soledad star stone stormy strong summer sun sunny tab toro torres trip valle van vega "
    u"vela vera verde victoria viento villa violeta wade walker wall walls ward water waters west white will winter "
    u"wood "
    u"woods young";

constexpr QStringView particles = u"de del la las los y da das do dos du van von der den ter le di e";

constexpr QStringView capitals =
    u"i im ive ill id a an the el un una dr dra mr mrs ms sr sra srta don dona tv ipad english spanish ingles espanol";

QSet<QString> setOf(QStringView words)
{
    const QStringList list = words.toString().split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

bool NameWords::isGivenName(const QString &word)
{
    static const QSet<QString> known = setOf(givenNames);
    return known.contains(word);
}

bool NameWords::isOrdinaryToo(const QString &word)
{
    static const QSet<QString> known = setOf(ordinary);
    return known.contains(word);
}

bool NameWords::isParticle(const QString &word)
{
    static const QSet<QString> known = setOf(particles);
    return known.contains(word);
}

bool NameWords::isCapitalAnyway(const QString &word)
{
    static const QSet<QString> known = setOf(capitals);
    return known.contains(word);
}

} // namespace bitacora
