<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
</context>
<context>
    <name>bitacora::AbcRow</name>
    <message>
        <source>Behaviors</source>
        <translation>Conductas</translation>
    </message>
    <message>
        <source>Consequences and interventions</source>
        <translation>Consecuencias e intervenciones</translation>
    </message>
    <message>
        <source>Hypothesized function</source>
        <extracomment>What a behavior is thought to be for.</extracomment>
        <translation>Función hipotética</translation>
    </message>
</context>
<context>
    <name>bitacora::AboutDialog</name>
    <message>
        <source>About Bitácora</source>
        <translation>Acerca de Bitácora</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>%1 is a number such as 0.1.0</extracomment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Clients, session history and notes of a practice, encrypted on your own computer.</source>
        <translation>Clientes, historial de sesiones y notas de una práctica, cifrados en su propia computadora.</translation>
    </message>
    <message>
        <source>SQLCipher %1, SQLite %2, Qt %3</source>
        <extracomment>The names and versions of what the program stands on</extracomment>
        <translation>SQLCipher %1, SQLite %2, Qt %3</translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later.</source>
        <translation>Software libre: Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>bitacora::AboutSection</name>
    <message>
        <source>About Bitácora</source>
        <extracomment>The heading of the part that says the versions</extracomment>
        <translation>Acerca de Bitácora</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Your records stay on this computer, encrypted.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sus registros permanecen cifrados en esta computadora.</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityArguments</name>
    <message>
        <source>Only what concerns one client.</source>
        <translation>Solo lo que concierne a un cliente.</translation>
    </message>
    <message>
        <source>Only these kinds, with commas between them. Groups: %1. Or one by one: %2.</source>
        <translation>Solo estos tipos, separados por comas. Grupos: %1. O uno por uno: %2.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-01-01.</source>
        <translation>El primer día, como 2026-01-01.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>How many entries; %1 when it is left out.</source>
        <translation>Cuántas entradas; %1 si se omite.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>“%1” is no kind. There are: %2; %3.</source>
        <translation>“%1” no es un tipo. Los que hay: %2; %3.</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityBreakText</name>
    <message>
        <source>Entry %1 of the activity log (%2, %3) is not as it was written, or does not follow from the one before it.</source>
        <extracomment>%1 is a number, %2 a day and time, %3 what happened, such as &quot;Session booked&quot;.</extracomment>
        <translation>La entrada %1 del registro de actividad (%2, %3) no está como se escribió, o no se sigue de la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log (%2, %3) was removed.</source>
        <translation>La entrada %1 del registro de actividad (%2, %3) fue eliminada.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the activity log were removed; the last of them was of %3 (%4).</source>
        <translation>Las entradas %1 a %2 del registro de actividad fueron eliminadas; la última era de %3 (%4).</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log was removed; the one after it is of %2.</source>
        <extracomment>%2 is a day and time.</extracomment>
        <translation>La entrada %1 del registro de actividad fue eliminada; la siguiente es de %2.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the activity log were removed; the one after them is of %3.</source>
        <translation>Las entradas %1 a %2 del registro de actividad fueron eliminadas; la siguiente es de %3.</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log (%2, %3) was inserted.</source>
        <translation>La entrada %1 del registro de actividad (%2, %3) fue insertada.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the activity log were inserted; the last of them is of %3 (%4).</source>
        <translation>Las entradas %1 a %2 del registro de actividad fueron insertadas; la última es de %3 (%4).</translation>
    </message>
    <message>
        <source>Entry %1 of the activity log (%2, %3) was written under another number.</source>
        <translation>La entrada %1 del registro de actividad (%2, %3) se escribió con otro número.</translation>
    </message>
    <message>
        <source>The practice does not remember where its activity log ends: entries after number %1 may be missing.</source>
        <translation>La práctica no recuerda dónde termina su registro de actividad: pueden faltar entradas después de la número %1.</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityChoice</name>
    <message>
        <source>Profile</source>
        <extracomment>A group of entries of the activity log: what concerns a client&apos;s profile.</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Exports</source>
        <extracomment>A group of entries of the activity log: what was exported or printed.</extracomment>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>A group of entries of the activity log: unlocking, locking, the passphrase.</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Deshacer y rehacer</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityCommand</name>
    <message>
        <source>Lists what was done, the newest first: number, time, client, session, and from what to what. Notes are not in it. What is printed is not encrypted.</source>
        <translation>Lista lo que se hizo, lo más reciente primero: número, hora, cliente, sesión, y de qué a qué. No contiene notas. Lo que se imprime no está cifrado.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityFilterBar</name>
    <message>
        <source>Kind</source>
        <extracomment>A button that narrows the activity log to some kinds of entries.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <extracomment>A filter by several kinds of entries, whose names do not fit.</extracomment>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A button that filters by date.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityKindPopup</name>
    <message>
        <source>Kinds</source>
        <extracomment>The kinds of entries that the activity log is narrowed to.</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>All of %1</source>
        <extracomment>The check box of a whole group, for screen readers: &quot;All of Sessions&quot;.</extracomment>
        <translation>Todo de %1</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A session in the activity log: %1 is when it is, %2 its service.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>A column of the activity log: &quot;Session booked&quot;.</extracomment>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>A column of the activity log: from what to what.</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivitySection</name>
    <message>
        <source>Activity</source>
        <extracomment>The heading of the settings about the activity log</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Record when a profile is viewed</source>
        <translation>Registrar cuándo se consulta un perfil</translation>
    </message>
    <message>
        <source>The activity log then says when a client&apos;s page was opened, at most once in ten minutes. What is changed, exported or printed is always recorded.</source>
        <translation>El registro de actividad indica entonces cuándo se abrió la página de un cliente, como máximo una vez cada diez minutos. Lo que se cambia, exporta o imprime se registra siempre.</translation>
    </message>
    <message>
        <source>log views record audit</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>registro visitas registrar auditoría</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityTable</name>
    <message>
        <source>Activity</source>
        <extracomment>The list of entries of the activity log, for screen readers.</extracomment>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityText</name>
    <message>
        <source>Session marked as pending</source>
        <translation>Sesión marcada como pendiente</translation>
    </message>
    <message>
        <source>Session confirmed</source>
        <translation>Sesión confirmada</translation>
    </message>
    <message>
        <source>Session completed</source>
        <translation>Sesión completada</translation>
    </message>
    <message>
        <source>Session cancelled</source>
        <translation>Sesión cancelada</translation>
    </message>
    <message>
        <source>Session marked as no-show</source>
        <translation>Sesión marcada como inasistencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was undone or done again: %1 is &quot;Undone&quot; or &quot;Redone&quot;, %2 such as &quot;session rescheduled&quot;.
----------
What happened, and from what to what: &quot;Session rescheduled: Wed 18 Nov → Fri 20 Nov&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Practice created</source>
        <translation>Práctica creada</translation>
    </message>
    <message>
        <source>Practice unlocked</source>
        <translation>Práctica desbloqueada</translation>
    </message>
    <message>
        <source>Practice locked</source>
        <translation>Práctica bloqueada</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase de acceso cambiada</translation>
    </message>
    <message>
        <source>Unlocked with the recovery code</source>
        <translation>Desbloqueada con el código de recuperación</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Cliente agregado</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>Cliente modificado</translation>
    </message>
    <message>
        <source>Client archived</source>
        <translation>Cliente archivado</translation>
    </message>
    <message>
        <source>Client restored</source>
        <translation>Cliente restaurado</translation>
    </message>
    <message>
        <source>Client removed</source>
        <translation>Cliente eliminado</translation>
    </message>
    <message>
        <source>Session booked</source>
        <translation>Sesión agendada</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesión modificada</translation>
    </message>
    <message>
        <source>Session status changed</source>
        <translation>Estado de la sesión cambiado</translation>
    </message>
    <message>
        <source>Session rescheduled</source>
        <translation>Sesión reprogramada</translation>
    </message>
    <message>
        <source>Notes updated</source>
        <translation>Notas actualizadas</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Sesión eliminada</translation>
    </message>
    <message>
        <source>Services changed</source>
        <translation>Servicios modificados</translation>
    </message>
    <message>
        <source>Calendars changed</source>
        <translation>Calendarios modificados</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Sample written</source>
        <translation>Práctica de ejemplo creada</translation>
    </message>
    <message>
        <source>History exported</source>
        <translation>Historial exportado</translation>
    </message>
    <message>
        <source>History printed</source>
        <translation>Historial impreso</translation>
    </message>
    <message>
        <source>List of clients exported</source>
        <translation>Lista de clientes exportada</translation>
    </message>
    <message>
        <source>Activity exported</source>
        <translation>Actividad exportada</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>archived or active</source>
        <translation>archivado o activo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>género</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>caregiver</source>
        <translation>cuidador</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>member number</source>
        <translation>número de afiliado</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>notas privadas</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>customer notes</source>
        <translation>notas para el cliente</translation>
    </message>
    <message>
        <source>reason of the cancellation</source>
        <translation>motivo de la cancelación</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>minutes kept free</source>
        <translation>minutos libres</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>color</source>
        <translation>color</translation>
    </message>
    <message>
        <source>offered again</source>
        <translation>se ofrece de nuevo</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>credencial</translation>
    </message>
    <message>
        <source>name of the practice</source>
        <translation>nombre de la práctica</translation>
    </message>
    <message>
        <source>address of the practice</source>
        <translation>dirección de la práctica</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>horario de trabajo</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>Desbloqueo fallido</translation>
    </message>
    <message>
        <source>Client viewed</source>
        <extracomment>The client&apos;s page was opened.</extracomment>
        <translation>Cliente consultado</translation>
    </message>
    <message>
        <source>Calendar printed</source>
        <translation>Calendario impreso</translation>
    </message>
    <message>
        <source>Confirmation prepared</source>
        <extracomment>A text to the client about a session was handed to the mail program, or copied.</extracomment>
        <translation>Confirmación preparada</translation>
    </message>
    <message>
        <source>Invitation saved</source>
        <extracomment>A session was saved as a file for the client&apos;s calendar.</extracomment>
        <translation>Invitación guardada</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier attempt(s)</source>
        <extracomment>Failed attempts to unlock, of which only the number is known.</extracomment>
        <translation>
            <numerusform>%n intento anterior</numerusform>
            <numerusform>%n intentos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>recording when a client&apos;s page is opened</source>
        <translation>registro de la apertura de la página de un cliente</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>Of the settings: when the page Review calls something to mind.</extracomment>
        <translation>revisión</translation>
    </message>
    <message>
        <source>status of new sessions</source>
        <translation>estado de las sesiones nuevas</translation>
    </message>
    <message>
        <source>years that records are kept</source>
        <extracomment>Of the settings: for how many years records are kept.</extracomment>
        <translation>años que se conservan los expedientes</translation>
    </message>
    <message>
        <source>Plan extended</source>
        <extracomment>A behavior, program, intervention or reinforcer was added to a client&apos;s plan.</extracomment>
        <translation>Plan ampliado</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <extracomment>The plan of a client: behaviors, programs, interventions, reinforcers.</extracomment>
        <translation>Plan modificado</translation>
    </message>
    <message>
        <source>Plan status changed</source>
        <extracomment>A behavior or program of a client&apos;s plan is mastered, on hold, discontinued or active again.</extracomment>
        <translation>Estado del plan cambiado</translation>
    </message>
    <message>
        <source>Taken out of the plan</source>
        <extracomment>A behavior, program, intervention or reinforcer was taken out of a client&apos;s plan.</extracomment>
        <translation>Retirado del plan</translation>
    </message>
    <message>
        <source>Session data recorded</source>
        <extracomment>What happened in a session was written down.</extracomment>
        <translation>Datos de la sesión registrados</translation>
    </message>
    <message>
        <source>Review exported</source>
        <extracomment>The review is a page that lists what is worth a look.</extracomment>
        <translation>Revisión exportada</translation>
    </message>
    <message>
        <source>Session note exported</source>
        <translation>Nota de la sesión exportada</translation>
    </message>
    <message>
        <source>Session data exported</source>
        <translation>Datos de la sesión exportados</translation>
    </message>
    <message>
        <source>behavior</source>
        <translation>conducta</translation>
    </message>
    <message>
        <source>behaviors</source>
        <translation>conductas</translation>
    </message>
    <message>
        <source>replacement program</source>
        <translation>programa de reemplazo</translation>
    </message>
    <message>
        <source>replacement programs</source>
        <translation>programas de reemplazo</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>intervención</translation>
    </message>
    <message>
        <source>interventions</source>
        <translation>intervenciones</translation>
    </message>
    <message>
        <source>reinforcer</source>
        <translation>reforzador</translation>
    </message>
    <message>
        <source>reinforcers</source>
        <translation>reforzadores</translation>
    </message>
    <message>
        <source>description</source>
        <extracomment>Of an entry of a client&apos;s plan.</extracomment>
        <translation>descripción</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensidad</translation>
    </message>
    <message>
        <source>mastery criterion</source>
        <translation>criterio de dominio</translation>
    </message>
    <message>
        <source>linked behaviors</source>
        <translation>conductas vinculadas</translation>
    </message>
    <message>
        <source>kind of intervention</source>
        <extracomment>Of an intervention: antecedent, reinforcement, consequence or teaching.</extracomment>
        <translation>tipo de intervención</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Of an entry of a client&apos;s plan: since when or until when it holds.</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>order</source>
        <extracomment>In which entries of a client&apos;s plan stand.</extracomment>
        <translation>orden</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>A behavior or program of a client&apos;s plan.</extracomment>
        <translation>activo</translation>
    </message>
    <message>
        <source>on hold</source>
        <extracomment>A behavior or program of a client&apos;s plan.</extracomment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>mastered</source>
        <extracomment>A behavior or program of a client&apos;s plan.</extracomment>
        <translation>dominado</translation>
    </message>
    <message>
        <source>discontinued</source>
        <extracomment>A behavior or program of a client&apos;s plan.</extracomment>
        <translation>descontinuado</translation>
    </message>
    <message>
        <source>Session note written</source>
        <extracomment>The clinical note of a session, before it is signed.</extracomment>
        <translation>Nota de sesión escrita</translation>
    </message>
    <message>
        <source>Session note signed</source>
        <translation>Nota de sesión firmada</translation>
    </message>
    <message>
        <source>Addendum signed</source>
        <extracomment>Something added to a signed note, signed itself.</extracomment>
        <translation>Adenda firmada</translation>
    </message>
    <message>
        <source>Graph marked</source>
        <extracomment>A phase line or an event, such as an illness, in the graphs of a client.</extracomment>
        <translation>Gráfica marcada</translation>
    </message>
    <message>
        <source>Progress exported</source>
        <extracomment>The graph of a behavior or program over the sessions, or its figures.</extracomment>
        <translation>Progreso exportado</translation>
    </message>
    <message>
        <source>phase line</source>
        <extracomment>In the graphs of a client: a line where a phase of the treatment begins.</extracomment>
        <translation>línea de fase</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>In the graphs of a client: something outside of the treatment, such as an illness.</extracomment>
        <translation>evento</translation>
    </message>
    <message>
        <source>Language model on another computer allowed</source>
        <extracomment>Sending to a language model on another computer was allowed.</extracomment>
        <translation>Se permitió un modelo de lenguaje en otra computadora</translation>
    </message>
    <message>
        <source>Language model on another computer no longer allowed</source>
        <extracomment>Sending to a language model on another computer is not allowed any more.</extracomment>
        <translation>Ya no se permite un modelo de lenguaje en otra computadora</translation>
    </message>
    <message>
        <source>Session data sent to a language model</source>
        <translation>Datos de la sesión enviados a un modelo de lenguaje</translation>
    </message>
    <message>
        <source>language model on</source>
        <extracomment>Of the settings: a language model may be asked for the wording of notes.</extracomment>
        <translation>modelo de lenguaje activado</translation>
    </message>
    <message>
        <source>language model off</source>
        <translation>modelo de lenguaje desactivado</translation>
    </message>
    <message>
        <source>address of the language model</source>
        <translation>dirección del modelo de lenguaje</translation>
    </message>
    <message>
        <source>name of the language model</source>
        <translation>nombre del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Session note printed</source>
        <translation>Nota de sesión impresa</translation>
    </message>
    <message>
        <source>Whole record exported</source>
        <extracomment>All that the practice holds of a client, for a request of records.</extracomment>
        <translation>Expediente completo exportado</translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation>Copia de seguridad hecha y verificada</translation>
    </message>
    <message>
        <source>Backup not made</source>
        <translation>Copia de seguridad no hecha</translation>
    </message>
    <message>
        <source>Backup copied to the second place</source>
        <extracomment>A backup was copied to the second folder that was chosen, such as one on a USB stick.</extracomment>
        <translation>Copia de seguridad guardada en el segundo lugar</translation>
    </message>
    <message>
        <source>Backup not copied to the second place</source>
        <extracomment>A backup was not copied to the second folder that was chosen, such as one on a USB stick.</extracomment>
        <translation>Copia de seguridad no guardada en el segundo lugar</translation>
    </message>
    <message>
        <source>Restore rehearsed</source>
        <extracomment>A backup was restored into a folder of its own and compared, to see that it works.</extracomment>
        <translation>Restauración ensayada</translation>
    </message>
    <message>
        <source>Rehearsal of a restore failed</source>
        <extracomment>A backup was restored into a folder of its own and compared, and was not as it should be.</extracomment>
        <translation>Falló el ensayo de una restauración</translation>
    </message>
    <message>
        <source>Practice restored from a backup</source>
        <translation>Práctica restaurada de una copia de seguridad</translation>
    </message>
    <message>
        <source>hours between backups</source>
        <extracomment>Of the settings: after how many hours another backup is made.</extracomment>
        <translation>horas entre copias de seguridad</translation>
    </message>
    <message>
        <source>folder for backups</source>
        <translation>carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>second place for backups</source>
        <translation>segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Of a backup that was not made.</extracomment>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>folder not there</source>
        <extracomment>Of a backup that was not made.</extracomment>
        <translation>la carpeta no está</translation>
    </message>
    <message>
        <source>folder cannot be written to</source>
        <extracomment>Of a backup that was not made.</extracomment>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>disk full</source>
        <extracomment>Of a backup that was not made.</extracomment>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>copy not whole</source>
        <extracomment>Of a backup that was not made.</extracomment>
        <translation>copia incompleta</translation>
    </message>
    <message>
        <source>practice could not be read</source>
        <extracomment>Of a backup that was not made: the practice itself could not be read.</extracomment>
        <translation>no se pudo leer la práctica</translation>
    </message>
    <message>
        <source>Passphrase made dearer to guess</source>
        <translation>Frase de acceso más costosa de adivinar</translation>
    </message>
    <message>
        <source>Data key and recovery code replaced</source>
        <translation>Clave de datos y código de recuperación reemplazados</translation>
    </message>
    <message>
        <source>Recovery sheet checked</source>
        <translation>Hoja de recuperación comprobada</translation>
    </message>
    <message>
        <source>Progress report written</source>
        <extracomment>What a practitioner writes of a client&apos;s progress over a period.</extracomment>
        <translation>Informe de progreso redactado</translation>
    </message>
    <message>
        <source>Progress report removed</source>
        <translation>Informe de progreso eliminado</translation>
    </message>
    <message>
        <source>Progress printed</source>
        <translation>Progreso impreso</translation>
    </message>
    <message>
        <source>Progress report exported</source>
        <translation>Informe de progreso exportado</translation>
    </message>
    <message>
        <source>Progress report printed</source>
        <translation>Informe de progreso impreso</translation>
    </message>
    <message>
        <source>Record put on hold</source>
        <extracomment>The record of a client may not be deleted or destroyed from now on.</extracomment>
        <translation>Expediente puesto en retención</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <extracomment>The record of a client may be deleted or destroyed again.</extracomment>
        <translation>Retención levantada</translation>
    </message>
    <message>
        <source>Record destroyed</source>
        <extracomment>All that was kept of a client was destroyed for good, once it had been kept long enough.</extracomment>
        <translation>Expediente destruido</translation>
    </message>
    <message>
        <source>age from which a minor&apos;s years count</source>
        <extracomment>Of the settings: who was younger at the last session counts as a minor for how long records are kept.</extracomment>
        <translation>edad desde la que cuentan los años de un menor</translation>
    </message>
    <message>
        <source>legal matter</source>
        <extracomment>Why a client&apos;s record may not be deleted or destroyed: a lawsuit, a subpoena, an investigation.</extracomment>
        <translation>asunto legal</translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Why a client&apos;s record may not be deleted or destroyed.</extracomment>
        <translation>queja</translation>
    </message>
    <message>
        <source>request for the record</source>
        <extracomment>Why a client&apos;s record may not be deleted or destroyed: somebody asked for it.</extracomment>
        <translation>solicitud del expediente</translation>
    </message>
    <message>
        <source>Quick unlock turned on</source>
        <translation>Desbloqueo rápido activado</translation>
    </message>
    <message>
        <source>Quick unlock turned off</source>
        <translation>Desbloqueo rápido desactivado</translation>
    </message>
    <message>
        <source>Quick unlock forgotten after wrong PINs</source>
        <translation>Desbloqueo rápido olvidado tras varios PIN incorrectos</translation>
    </message>
    <message>
        <source>in another folder</source>
        <extracomment>Of a backup: it was made in a folder that was named for this once.</extracomment>
        <translation>en otra carpeta</translation>
    </message>
</context>
<context>
    <name>bitacora::ActivityTimeline</name>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no hay actividad registrada</translation>
    </message>
    <message>
        <source>No entry of the activity log is of these kinds and days.</source>
        <translation>Ninguna entrada del registro de actividad es de estos tipos y días.</translation>
    </message>
    <message>
        <source>What is done with clients and sessions is listed here, and cannot be altered unnoticed.</source>
        <translation>Aquí se anota lo que se hace con clientes y sesiones, y no puede alterarse sin que se note.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>What this entry tells of is no longer in the practice.</source>
        <translation>Aquello de lo que habla esta entrada ya no está en la práctica.</translation>
    </message>
</context>
<context>
    <name>bitacora::AddClientPanel</name>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Only the name is needed. Everything else can be added later.</source>
        <translation>Solo hace falta el nombre. Todo lo demás se puede agregar después.</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <extracomment>Goes back to the clients; what was typed stays.</extracomment>
        <translation>Volver a los clientes</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Información básica</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The last step of adding a client: all that was typed.</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>None yet; they can be added later.</source>
        <translation>Aún no hay; se pueden agregar después.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>Goes to the next step of adding a client; %1 is its name: &quot;Next: Behaviors&quot;.</extracomment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a client and what stands in it: &quot;Phone: 555-0142&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The name is still missing.</source>
        <translation>Aún falta el nombre.</translation>
    </message>
</context>
<context>
    <name>bitacora::AddendumForm</name>
    <message>
        <source>Say why this is added.</source>
        <translation>Diga por qué se agrega esto.</translation>
    </message>
    <message>
        <source>Write what is added.</source>
        <translation>Escriba lo que se agrega.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of what is added to a signed note: late entry, correction or clarification.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Addendum</source>
        <extracomment>What is added to a signed note.</extracomment>
        <translation>Adenda</translation>
    </message>
    <message>
        <source>Sign the addendum</source>
        <translation>Firmar la adenda</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>bitacora::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>A theme: light or dark, as the computer is set</extracomment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>theme dark light color night</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>tema oscuro claro color noche</translation>
    </message>
</context>
<context>
    <name>bitacora::BackupCommand</name>
    <message>
        <source>Makes a backup, verifies it and prints its path: where the practice&apos;s settings say, or in another folder. It works while the practice is open, too.</source>
        <translation>Hace una copia de seguridad, la verifica e imprime su ruta: donde dicen los ajustes de la práctica o en otra carpeta. También funciona con la práctica abierta.</translation>
    </message>
    <message>
        <source>The folder to put it in.</source>
        <translation>La carpeta en la que se guarda.</translation>
    </message>
    <message>
        <source>The backup is whole, but the activity log does not tell of it: %1</source>
        <translation>La copia de seguridad está íntegra, pero el registro de actividad no la menciona: %1</translation>
    </message>
    <message>
        <source>--to takes the path of a folder.</source>
        <translation>--to lleva la ruta de una carpeta.</translation>
    </message>
</context>
<context>
    <name>bitacora::BackupPlaceField</name>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Elegir una carpeta para las copias de seguridad</translation>
    </message>
    <message>
        <source>Choose a second place for backups</source>
        <translation>Elegir un segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>That folder is inside of the practice itself, and whatever harms the practice harms it, too. Nothing was changed: choose a folder elsewhere.</source>
        <translation>Esa carpeta está dentro de la práctica misma, y lo que dañe la práctica la daña también. No se cambió nada: elija una carpeta en otro lugar.</translation>
    </message>
    <message>
        <source>That is the same folder as the second one: two copies side by side are lost together. Nothing was changed: choose another folder.</source>
        <translation>Es la misma carpeta que la segunda: dos copias una junto a otra se pierden juntas. No se cambió nada: elija otra carpeta.</translation>
    </message>
    <message>
        <source>That is the same folder as the first one: two copies side by side are lost together. Nothing was changed: choose another folder, such as one on a USB stick.</source>
        <translation>Es la misma carpeta que la primera: dos copias una junto a otra se pierden juntas. No se cambió nada: elija otra carpeta, por ejemplo en una memoria USB.</translation>
    </message>
    <message>
        <source>The two places would be one inside of the other, and are lost together. Nothing was changed: choose another folder.</source>
        <translation>Los dos lugares quedarían uno dentro del otro, y se pierden juntos. No se cambió nada: elija otra carpeta.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Beside the practice</source>
        <translation>Junto a la práctica</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Elegir un segundo lugar…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>Both places are on the same disk: should it fail, both are lost. Better is a USB stick, or a folder that is synced to elsewhere.</source>
        <translation>Los dos lugares están en el mismo disco: si falla, se pierden ambos. Es mejor una memoria USB, o una carpeta que se sincronice con otro lugar.</translation>
    </message>
</context>
<context>
    <name>bitacora::BackupsCommand</name>
    <message>
        <source>Lists the backups of a practice, newest first: when they were made and verified, bytes, path.</source>
        <translation>Muestra las copias de seguridad de una práctica, de la más reciente a la más antigua: cuándo se hicieron y se verificaron, bytes, ruta.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
</context>
<context>
    <name>bitacora::BackupsSection</name>
    <message>
        <source>Backups go to %1. They are encrypted as the practice is, and opened by the passphrase that it had then.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Las copias se guardan en %1. Están cifradas igual que la práctica y se abren con la frase de acceso que tenía entonces.</translation>
    </message>
    <message>
        <source>The last backup was not made: %1.</source>
        <extracomment>%1 is a reason, such as &quot;disk full&quot;</extracomment>
        <translation>La última copia de seguridad no se hizo: %1.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the practice is locked, or now.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Se hace una al bloquear la práctica, o ahora mismo.</translation>
    </message>
    <message>
        <source>The last backup was made and verified on %1.</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>La última copia de seguridad se hizo y se verificó el %1.</translation>
    </message>
    <message>
        <source>There is no second place. Choose one, such as a USB stick or a synced folder: what is on this computer alone goes with it.</source>
        <translation>No hay un segundo lugar. Elija uno, como una memoria USB o una carpeta sincronizada: lo que está solo en esta computadora se pierde con ella.</translation>
    </message>
    <message>
        <source>The second place %1 is not there now. Connect the disk that it is on.</source>
        <translation>El segundo lugar %1 no está ahora. Conecte el disco en el que se encuentra.</translation>
    </message>
    <message>
        <source>The second place %1 has no backup yet.</source>
        <translation>El segundo lugar %1 todavía no tiene ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>In the second place %1 the last one is of %2.</source>
        <extracomment>%1 is the path of a folder, %2 a date with a time</extracomment>
        <translation>En el segundo lugar %1 la última es del %2.</translation>
    </message>
    <message>
        <source>verified %1</source>
        <extracomment>Of a backup: %1 is when it was compared with the practice</extracomment>
        <translation>verificada el %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>segundo lugar</translation>
    </message>
    <message>
        <source>Restore the backup of %1? The practice as it is now is set aside beside it under another name; nothing is written over. It takes the passphrase of that time afterwards.</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>¿Restaurar la copia de seguridad del %1? La práctica tal como está ahora se aparta al lado con otro nombre; no se sobrescribe nada. Después se abre con la frase de acceso de aquel momento.</translation>
    </message>
    <message>
        <source>Set aside and restore</source>
        <extracomment>A button: a backup takes the place of the practice</extracomment>
        <translation>Apartar y restaurar</translation>
    </message>
    <message>
        <source>The rehearsal went well: the backup was restored into a scratch folder, opened, verified and compared in %1 s, and the scratch folder was removed.</source>
        <translation>El ensayo salió bien: la copia de seguridad se restauró en una carpeta provisional, se abrió, se verificó y se comparó en %1 s, y la carpeta provisional se eliminó.</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>The heading of the settings about backups</extracomment>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>backup copy restore rehearse second place USB stick safe</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>copia de seguridad respaldo restaurar ensayar segundo lugar memoria USB</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>A backup is being copied and verified, or tried out…</source>
        <translation>Se está copiando, verificando o ensayando una copia de seguridad…</translation>
    </message>
    <message>
        <source>While the practice is open, back up every</source>
        <translation>Con la práctica abierta, hacer una copia cada</translation>
    </message>
    <message>
        <source>A backup is also made whenever the practice is locked. Nothing is copied where nothing was changed. All of today are kept, one a day for 30 days, one a month for 7 years. A client who is deleted stays in the backups made before, until those go.</source>
        <translation>También se hace una copia cada vez que se bloquea la práctica. Si no cambió nada, no se copia nada. Se conservan todas las de hoy, una por día durante 30 días y una por mes durante 7 años. Un cliente que se elimina sigue en las copias hechas antes, hasta que estas se eliminan.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>Ensayar una restauración</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>This is a backup. Restored, it takes the place of the practice, which is set aside.</source>
        <translation>Esta es una copia de seguridad. Al restaurarla ocupa el lugar de la práctica, que se aparta.</translation>
    </message>
    <message>
        <source>older key</source>
        <extracomment>Of a backup: the practice has got another key since</extracomment>
        <translation>clave anterior</translation>
    </message>
    <message>
        <source>Restore the backup of %1 to %2? A practice that is there now is set aside beside it under another name; nothing is written over. The passphrase that opened the backup opens it afterwards.</source>
        <extracomment>%1 is a date with a time, %2 the path of a folder</extracomment>
        <translation>¿Restaurar la copia de seguridad del %1 en %2? Una práctica que esté ahí ahora se aparta al lado con otro nombre; no se sobrescribe nada. Después la abre la frase de acceso que abrió la copia.</translation>
    </message>
    <message>
        <source>This backup was made before the practice got the key that it has now. To restore it, open it with the passphrase of that time; it can be restored there.</source>
        <translation>Esta copia se hizo antes de que la práctica tuviera la clave de ahora. Para restaurarla, ábrala con la frase de acceso de aquel momento; ahí se puede restaurar.</translation>
    </message>
    <message>
        <source>None of the backups that were made is where they are looked for now. Connect the disk that they are on, or make one.</source>
        <translation>Ninguna de las copias de seguridad que se hicieron está ahora donde se buscan. Conecte el disco en el que están, o haga una.</translation>
    </message>
    <message>
        <source>The second place %1 is no place of its own: it lies with the first one, or with the practice, and is lost with it. Choose another folder.</source>
        <translation>El segundo lugar %1 no es un lugar aparte: está con el primero, o con la práctica, y se pierde con ellos. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>bitacora::BehaviorRow</name>
    <message>
        <source>There were more intervals with it than were observed.</source>
        <translation>Hubo más intervalos con ella que intervalos observados.</translation>
    </message>
    <message>
        <source>empty: not observed</source>
        <extracomment>Beside the count of a behavior.</extracomment>
        <translation>vacío: no se observó</translation>
    </message>
    <message>
        <source>observed: did not occur</source>
        <extracomment>Beside the count of a behavior: somebody watched for it, and it did not happen.</extracomment>
        <translation>se observó: no ocurrió</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>A measure of behavior: how often it occurred.</extracomment>
        <translation>Conteo</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A measure of behavior: how long it lasted.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>A measure of behavior: how often in the time observed.</extracomment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Intervals</source>
        <extracomment>A measure of behavior: in how many of the intervals observed.</extracomment>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>A measure of behavior: how long until it began.</extracomment>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>After a count: &quot;3 times&quot;.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Intervals with it</source>
        <translation>Intervalos en que ocurrió</translation>
    </message>
    <message>
        <source>Intervals observed</source>
        <translation>Intervalos observados</translation>
    </message>
    <message>
        <source>intervals</source>
        <translation>intervalos</translation>
    </message>
    <message>
        <source>min observed</source>
        <translation>min observados</translation>
    </message>
    <message>
        <source>Time, in minutes and seconds</source>
        <translation>Tiempo, en minutos y segundos</translation>
    </message>
    <message>
        <source>min:s</source>
        <extracomment>How a time is typed: minutes and seconds.</extracomment>
        <translation>min:s</translation>
    </message>
    <message>
        <source>Minutes observed</source>
        <translation>Minutos observados</translation>
    </message>
</context>
<context>
    <name>bitacora::BookCommand</name>
    <message>
        <source>Books a session, or a series of them, and prints them with their numbers. What speaks against one (another session at that time, your working hours, a clock change) is a warning.</source>
        <translation>Agenda una sesión o una serie, y las imprime con sus números. Lo que se opone a una (otra sesión a esa hora, su horario de trabajo, un cambio de hora) es una advertencia.</translation>
    </message>
</context>
<context>
    <name>bitacora::BookingArguments</name>
    <message>
        <source>The client, by the whole name.</source>
        <translation>El cliente, por el nombre completo.</translation>
    </message>
    <message>
        <source>The service, by name or code. It gives the duration and the fee.</source>
        <translation>El servicio, por nombre o código. De él vienen la duración y la tarifa.</translation>
    </message>
    <message>
        <source>The calendar; the first one when it is left out.</source>
        <translation>El calendario; el primero si no se indica.</translation>
    </message>
    <message>
        <source>pending (the usual), confirmed, completed, cancelled or no_show.</source>
        <translation>pending (lo habitual), confirmed, completed, cancelled o no_show.</translation>
    </message>
    <message>
        <source>Where it takes place.</source>
        <translation>Dónde tiene lugar.</translation>
    </message>
    <message>
        <source>weekly, biweekly (every two weeks) or monthly (the same weekday of the month), at the same time on the clock; with --count or --until.</source>
        <translation>weekly (cada semana), biweekly (cada dos semanas) o monthly (el mismo día de la semana del mes), a la misma hora del reloj; con --count o --until.</translation>
    </message>
    <message>
        <source>How many sessions in all, at most %1.</source>
        <translation>Cuántas sesiones en total, como máximo %1.</translation>
    </message>
    <message>
        <source>The last possible day.</source>
        <translation>El último día posible.</translation>
    </message>
    <message>
        <source>Say for whom: --client NAME.</source>
        <translation>Diga para quién: --client NOMBRE.</translation>
    </message>
    <message>
        <source>Say which service: --service NAME.</source>
        <translation>Diga qué servicio: --service NOMBRE.</translation>
    </message>
    <message>
        <source>Say when: --start YYYY-MM-DDTHH:MM.</source>
        <translation>Diga cuándo: --start AAAA-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>--count and --until go with --repeat.</source>
        <translation>--count y --until van con --repeat.</translation>
    </message>
    <message>
        <source>--repeat takes weekly, biweekly or monthly, not “%1”.</source>
        <translation>--repeat lleva weekly, biweekly o monthly, no “%1”.</translation>
    </message>
    <message>
        <source>--repeat takes either --count N or --until YYYY-MM-DD.</source>
        <translation>--repeat lleva --count N o --until AAAA-MM-DD, uno de los dos.</translation>
    </message>
    <message>
        <source>--until is earlier than --start.</source>
        <translation>--until es anterior a --start.</translation>
    </message>
</context>
<context>
    <name>bitacora::BookingForm</name>
    <message>
        <source>until %1</source>
        <extracomment>When a session ends; %1 is a time of day.</extracomment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>A new client, added together with the session.</source>
        <translation>Cliente nuevo: se agrega junto con la sesión.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Nombre, correo o teléfono</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Duration (minutes)</source>
        <translation>Duración (minutos)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a session takes place.</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What a session costs.</extracomment>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>In the empty field of the fee: the session costs nothing.</extracomment>
        <translation>Sin costo</translation>
    </message>
    <message>
        <source>Customer notes</source>
        <translation>Notas para el cliente</translation>
    </message>
    <message>
        <source>Seen by the client, included in confirmations</source>
        <translation>Las ve el cliente; van en las confirmaciones</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Solo para usted</translation>
    </message>
    <message>
        <source>Type a time, such as %1.</source>
        <extracomment>%1 is an example.</extracomment>
        <translation>Escriba una hora, como “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as %2.</source>
        <extracomment>%1 is the time as it was typed, %2 an example.</extracomment>
        <translation>“%1” no es una hora. Escríbala como “%2”.</translation>
    </message>
    <message>
        <source>Type a date as %1.</source>
        <extracomment>%1 is the form of dates, such as DD/MM/YYYY.</extracomment>
        <translation>Escriba una fecha con la forma %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <extracomment>%1 is the date as it was typed, %2 the form of dates, such as DD/MM/YYYY.</extracomment>
        <translation>“%1” no es una fecha. Escríbala con la forma %2.</translation>
    </message>
    <message>
        <source>Choose a client from the list, or add a new one.</source>
        <translation>Elija un cliente de la lista o agregue uno nuevo.</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Elija un servicio.</translation>
    </message>
    <message>
        <source>There is no service to choose. Add one in the settings, or take one up again that was retired.</source>
        <translation>No hay ningún servicio para elegir. Agregue uno en los ajustes, o reactive uno que haya retirado.</translation>
    </message>
    <message>
        <source>Choose a calendar.</source>
        <translation>Elija un calendario.</translation>
    </message>
</context>
<context>
    <name>bitacora::BookingPanel</name>
    <message>
        <source>The session was changed.</source>
        <translation>La sesión se modificó.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <extracomment>%1 is a day and a time of day.</extracomment>
        <translation>El nuevo horario, %1, quedó guardado.</translation>
    </message>
    <message>
        <source>Booked: %1, %2.</source>
        <extracomment>%1 is a client&apos;s name, %2 a day and a time of day.</extracomment>
        <translation>Agendada para %2: %1.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Reschedule session</source>
        <translation>Reprogramar la sesión</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>Duplicar la sesión</translation>
    </message>
    <message>
        <source>Book follow-up</source>
        <translation>Agendar seguimiento</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Book session</source>
        <translation>Agendar la sesión</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the panel; nothing is booked.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Suggested: a week after the last session, at the same hour.</source>
        <translation>Sugerencia: una semana después de la última sesión, a la misma hora.</translation>
    </message>
    <message numerus="yes">
        <source>Suggested: this client comes every %n day(s), on %1 at %2.</source>
        <extracomment>Why a date is suggested. %1 is a weekday, %2 a time of day, %n how many days lie between two sessions.</extracomment>
        <translation>
            <numerusform>Sugerencia: los %1 a las %2, porque este cliente viene cada %n día.</numerusform>
            <numerusform>Sugerencia: los %1 a las %2, porque este cliente viene cada %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>That hour is taken; this one is free.</source>
        <extracomment>After why a date is suggested: the usual hour is not free.</extracomment>
        <translation>Esa hora está ocupada; esta está libre.</translation>
    </message>
    <message numerus="yes">
        <source>Booked: %1, %n session(s).</source>
        <extracomment>%1 is a client&apos;s name, %n how many sessions.</extracomment>
        <translation>
            <numerusform>Agendada: %1, %n sesión.</numerusform>
            <numerusform>Agendadas: %1, %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What speaks against one date of a series: %1 is the day and time, %2 a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more date(s) with a warning.</source>
        <extracomment>After some dates of a series, with what speaks against them.</extracomment>
        <translation>
            <numerusform>Y %n fecha más con una advertencia.</numerusform>
            <numerusform>Y %n fechas más con una advertencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved, this one to %1.</source>
        <extracomment>Sessions of a series. %1 is a day and a time of day.</extracomment>
        <translation>
            <numerusform>%n sesión movida; esta, a %1.</numerusform>
            <numerusform>%n sesiones movidas; esta, a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed.</source>
        <extracomment>Sessions of a series.</extracomment>
        <translation>
            <numerusform>%n sesión modificada.</numerusform>
            <numerusform>%n sesiones modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n session(s)</source>
        <extracomment>The button that books a session that repeats.</extracomment>
        <translation>
            <numerusform>Agendar %n sesión</numerusform>
            <numerusform>Agendar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested: the weekday and hour of the last session, on %1.</source>
        <extracomment>Why a date is suggested, long after the last session: %1 is the date of that session.</extracomment>
        <translation>Sugerencia: el día de la semana y la hora de la última sesión, del %1.</translation>
    </message>
    <message numerus="yes">
        <source>Suggested: until the last session, on %3, this client came every %n day(s), on %1 at %2.</source>
        <extracomment>Why a date is suggested, long after the last session. %1 is a weekday, %2 a time of day, %3 the date of the last session, %n how many days used to lie between two sessions.</extracomment>
        <translation>
            <numerusform>Sugerencia: hasta la última sesión, del %3, este cliente venía cada %n día, el %1 a las %2.</numerusform>
            <numerusform>Sugerencia: hasta la última sesión, del %3, este cliente venía cada %n días, el %1 a las %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::BookingSection</name>
    <message>
        <source>Booking</source>
        <extracomment>The heading of the settings about booking sessions</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Status of a new session</source>
        <translation>Estado de una sesión nueva</translation>
    </message>
    <message>
        <source>Pending waits for the client&apos;s answer. Each session&apos;s status can be changed at any time.</source>
        <translation>Pendiente espera la respuesta del cliente. El estado de cada sesión se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>new session status confirmed default</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>nueva sesión estado confirmada predeterminado</translation>
    </message>
</context>
<context>
    <name>bitacora::BusyLine</name>
    <message>
        <source>Cancel</source>
        <extracomment>A button: stops what is being done</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarChanges</name>
    <message>
        <source>adding a calendar</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>agregar un calendario</translation>
    </message>
    <message>
        <source>changing a calendar</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar un calendario</translation>
    </message>
    <message>
        <source>changing the order of the calendars</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar el orden de los calendarios</translation>
    </message>
    <message>
        <source>showing a calendar</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>mostrar un calendario</translation>
    </message>
    <message>
        <source>hiding a calendar</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>ocultar un calendario</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarHead</name>
    <message>
        <source>Day</source>
        <extracomment>What the calendar shows at once.</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>What the calendar shows at once.</extracomment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>What the calendar shows at once.</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Days shown at once</source>
        <translation>Días que se muestran a la vez</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <extracomment>A tooltip; T is a key.</extracomment>
        <translation>Ir a hoy (T)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <extracomment>A tooltip; Page Up is a key.</extracomment>
        <translation>Anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <extracomment>A tooltip; Page Down is a key.</extracomment>
        <translation>Siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Show how the week looks on paper, and print it.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the week</source>
        <extracomment>A tooltip of &quot;Print&quot;.</extracomment>
        <translation>Imprimir la semana</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>A button that shows or hides a calendar; %1 is its name.</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>New session (N)</source>
        <extracomment>A tooltip; N is a key.</extracomment>
        <translation>Nueva sesión (N)</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarPage</name>
    <message>
        <source>Sessions of the days</source>
        <translation>Sesiones de los días</translation>
    </message>
    <message>
        <source>Sessions of the month</source>
        <translation>Sesiones del mes</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarPeriod</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one month to another: &quot;Nov – Dec 2026&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarSheet</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day of a week, such as &quot;Nov 23, 2026 – Nov 29, 2026&quot;.
----------
From one time of day to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>At the foot of a printed week; %1 is a date.</extracomment>
        <translation>Al %1</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarSide</name>
    <message>
        <source>Close session</source>
        <translation>Cerrar el panel de la sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarText</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one time of day to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is from one time to another on that zone&apos;s clock, %2 a time zone such as &quot;Europe/Madrid&quot;.</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>bitacora::CalendarsSection</name>
    <message>
        <source>Calendars</source>
        <extracomment>The calendars that sessions are kept in
----------
A calendar that the page with the calendar does not show</extracomment>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Agregar calendario</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as “Home visits” or “Clinic”.</source>
        <translation>Como “Visitas a domicilio” o “Consultorio”.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>color hide show</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>color ocultar mostrar agenda</translation>
    </message>
</context>
<context>
    <name>bitacora::CancelCommand</name>
    <message>
        <source>Why, for your own list of reasons.</source>
        <translation>Por qué, para su propia lista de motivos.</translation>
    </message>
    <message>
        <source>Cancels sessions, also those that repeat with one. They stay in the history.</source>
        <translation>Cancela sesiones, también las que se repiten con una. Quedan en el historial.</translation>
    </message>
</context>
<context>
    <name>bitacora::CancelForm</name>
    <message>
        <source>Why is it cancelled?</source>
        <translation>¿Por qué se cancela?</translation>
    </message>
    <message>
        <source>You need not say. What you have said before is in the list.</source>
        <translation>No es necesario decirlo. Lo que ya dijo antes está en la lista.</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Cancelar la sesión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Why are they cancelled?</source>
        <translation>¿Por qué se cancelan?</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n session(s)</source>
        <translation>
            <numerusform>Cancelar %n sesión</numerusform>
            <numerusform>Cancelar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>Closes the question; the session is not cancelled.</extracomment>
        <translation>Conservarlas</translation>
    </message>
</context>
<context>
    <name>bitacora::CarriedList</name>
    <message>
        <source>From the last note</source>
        <extracomment>A heading: sentences of the client&apos;s note before.</extracomment>
        <translation>De la nota anterior</translation>
    </message>
    <message>
        <source>Written by hand, without a number of that session. What is put in is marked until it is edited or kept.</source>
        <translation>Escritas a mano, sin números de esa sesión. Lo que se incluye queda marcado hasta que se edita o se conserva.</translation>
    </message>
    <message>
        <source>Carry forward from the last note…</source>
        <translation>Retomar de la nota anterior…</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <extracomment>For screen readers: puts a sentence of the note before into this one.</extracomment>
        <translation>Incluir: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::CatalogueField</name>
    <message>
        <source>Add “%1” as your own</source>
        <extracomment>%1 is what was typed: a behavior, program, intervention or reinforcer that the catalogue does not have.</extracomment>
        <translation>Agregar “%1” como propio</translation>
    </message>
</context>
<context>
    <name>bitacora::CheckCommand</name>
    <message>
        <source>Says what payers would miss in the note of a session, after the code of its service: in the signed note, else in the one that is stored, else in the one that would be written now, as with --language or --template. What is printed is not encrypted.</source>
        <translation>Dice qué echarían en falta los pagadores en la nota de una sesión, según el código de su servicio: en la nota firmada; si no la hay, en la guardada; si tampoco la hay, en la que se redactaría ahora, como con --language o --template. Lo que se imprime no está cifrado.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientArchiving</name>
    <message>
        <source>%1 was archived.</source>
        <extracomment>%1 is a client.</extracomment>
        <translation>Se archivó a %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <extracomment>%1 is a client who was archived and is active again.</extracomment>
        <translation>Se restauró a %1.</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientCardDelegate</name>
    <message>
        <source>View sessions</source>
        <extracomment>A button on a client&apos;s card.</extracomment>
        <translation>Ver sesiones</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientCardView</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>View sessions</source>
        <translation>Ver sesiones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>To put a client among those who come no more; Restore is the way back.</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete Client…</source>
        <translation>Eliminar cliente…</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientChanges</name>
    <message>
        <source>adding a client</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>agregar un cliente</translation>
    </message>
    <message>
        <source>archiving a client</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>archivar un cliente</translation>
    </message>
    <message>
        <source>restoring a client</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: an archived client was made active again.</extracomment>
        <translation>restaurar un cliente</translation>
    </message>
    <message>
        <source>editing a client</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>editar un cliente</translation>
    </message>
    <message>
        <source>deleting a client</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>eliminar un cliente</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientChooser</name>
    <message>
        <source>Add “%1” as a new client</source>
        <extracomment>%1 is a name that was typed: adds a client of that name.</extracomment>
        <translation>Agregar a “%1” como cliente nuevo</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientDetails</name>
    <message>
        <source>None</source>
        <extracomment>There is no such session.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>To put a client among those who come no more.</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>An archived client keeps every session and note, and can be restored at any time.</source>
        <translation>Un cliente archivado conserva todas sus sesiones y notas, y se puede restaurar en cualquier momento.</translation>
    </message>
    <message>
        <source>This client is archived. Restore it to see it among the active ones.</source>
        <translation>Este cliente está archivado. Restáurelo para verlo entre los activos.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>only for you</source>
        <translation>solo para usted</translation>
    </message>
    <message>
        <source>Sessions in all</source>
        <translation>Sesiones en total</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>When a client&apos;s record was created.</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <extracomment>When a client&apos;s record was changed the last time.</extracomment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Delete Client…</source>
        <translation>Eliminar cliente…</translation>
    </message>
    <message>
        <source>Deleting takes the profile away. The sessions stay, with their notes.</source>
        <translation>Al eliminarlo desaparece el perfil. Las sesiones quedan, con sus notas.</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Cuidador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de afiliado</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientHead</name>
    <message>
        <source>Back to the clients</source>
        <translation>Volver a los clientes</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Write the sessions to a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Show how the sessions look on paper, and print them.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>To put a client among those who come no more; Restore is the way back.</extracomment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>More about this client</source>
        <translation>Más sobre este cliente</translation>
    </message>
    <message>
        <source>Delete Client…</source>
        <translation>Eliminar cliente…</translation>
    </message>
    <message>
        <source>Whole record…</source>
        <extracomment>Save all that the practice holds of a client as one document.</extracomment>
        <translation>Expediente completo…</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Beside the name of a client who comes no more.</extracomment>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>Beside the name of a client whose record may not be deleted or destroyed.</extracomment>
        <translation>En retención</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <extracomment>To forbid that a client&apos;s record is deleted or destroyed; the other way back.</extracomment>
        <translation>Levantar la retención</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Poner en retención…</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientHolding</name>
    <message>
        <source>The record of %1 is on hold.</source>
        <extracomment>%1 is a client, whose record may not be deleted or destroyed from now on.</extracomment>
        <translation>El expediente de %1 está en retención.</translation>
    </message>
    <message>
        <source>The hold on the record of %1 was lifted.</source>
        <extracomment>%1 is a client, whose record may be deleted or destroyed again.</extracomment>
        <translation>Se levantó la retención del expediente de %1.</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientListModel</name>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <extracomment>A client&apos;s card for a screen reader; %1 is the name.</extracomment>
        <translation>
            <numerusform>%1, %n sesión</numerusform>
            <numerusform>%1, %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Wednesday, November 18, 2026, 4:00 PM&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, next session %2</source>
        <extracomment>A client&apos;s card for a screen reader: %1 is &quot;Mateo Luna, 12 sessions&quot;, %2 a day and a time.</extracomment>
        <translation>%1, próxima sesión: %2</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientPage</name>
    <message>
        <source>Parts of the client&apos;s page</source>
        <translation>Partes de la página del cliente</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The sessions are still being exported. Wait until that is done.</source>
        <translation>Las sesiones todavía se están exportando. Espere a que termine.</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>What was done with the client, and when.</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>Of a client: behaviors, replacement programs, interventions, reinforcers.</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Of a client: graphs of what was measured over the sessions.</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The record is still being written. Wait until that is done.</source>
        <translation>El expediente todavía se está generando. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientRecordPages</name>
    <message>
        <source>Client record</source>
        <translation>Expediente del cliente</translation>
    </message>
    <message>
        <source>Made on %1 at %2</source>
        <extracomment>The foot of a report: %1 is a date, %2 a time.</extracomment>
        <translation>Generado el %1 a las %2</translation>
    </message>
    <message>
        <source>with private notes</source>
        <translation>con notas privadas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientRecordPanel</name>
    <message>
        <source>Whole record</source>
        <extracomment>The name of a file, before the client&apos;s.
----------
All that the practice holds of a client, as one document.</extracomment>
        <translation>Expediente completo</translation>
    </message>
    <message>
        <source>Save the whole record</source>
        <translation>Guardar el expediente completo</translation>
    </message>
    <message>
        <source>The record was saved to %1. It opens with the password alone.</source>
        <extracomment>%1 is the file.</extracomment>
        <translation>El expediente se guardó en %1. Solo se abre con la contraseña.</translation>
    </message>
    <message>
        <source>The record was saved to %1. The file is not encrypted.</source>
        <extracomment>%1 is the file.</extracomment>
        <translation>El expediente se guardó en %1. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>One PDF for a request of records: profile, plan, sessions, clinical notes with their addenda, progress reports, activity.</source>
        <translation>Un PDF para una solicitud de expediente: perfil, plan, sesiones, notas clínicas con sus adendas, informes de progreso, actividad.</translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>Con notas privadas</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel writing the record</source>
        <translation>Cancelar la generación del expediente</translation>
    </message>
    <message>
        <source>Progress of the record</source>
        <translation>Progreso del expediente</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientWords</name>
    <message>
        <source>No session booked</source>
        <translation>Sin sesiones agendadas</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>%1 is a day and a time: when the client&apos;s next session is.</extracomment>
        <translation>Próxima: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Last: %1</source>
        <extracomment>%1 is a day: when the client&apos;s last session was.</extracomment>
        <translation>Última: %1</translation>
    </message>
    <message numerus="yes">
        <source>not seen for %n week(s)</source>
        <translation>
            <numerusform>%n semana sin sesión</numerusform>
            <numerusform>%n semanas sin sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <extracomment>The age of a person.</extracomment>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <extracomment>The age of a small child.</extracomment>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a month and year: since when a client comes.</extracomment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientsCommand</name>
    <message>
        <source>Lists the clients: number, name, active or archived, sessions, the last and the next one. What is printed is not encrypted.</source>
        <translation>Lista los clientes: número, nombre, activo o archivado, sesiones, la última y la próxima. Lo que se imprime no está cifrado.</translation>
    </message>
    <message>
        <source>Prints JSON, with e-mail addresses and phone numbers.</source>
        <translation>Imprime JSON, con correos y teléfonos.</translation>
    </message>
</context>
<context>
    <name>bitacora::ClientsPage</name>
    <message>
        <source>No client matches the search</source>
        <translation>Ningún cliente coincide con la búsqueda</translation>
    </message>
    <message>
        <source>It looks at names, e-mail addresses and phone numbers.</source>
        <translation>Se busca en nombres, correos electrónicos y teléfonos.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No archived clients</source>
        <translation>No hay clientes archivados</translation>
    </message>
    <message>
        <source>Clients who come no more can be archived; they keep their sessions and notes.</source>
        <translation>Los clientes que ya no vienen se pueden archivar; conservan sus sesiones y notas.</translation>
    </message>
    <message>
        <source>Your clients will stand here</source>
        <translation>Aquí aparecerán sus clientes</translation>
    </message>
    <message>
        <source>Only a name is needed to begin.</source>
        <translation>Para empezar solo hace falta un nombre.</translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation>Agregue su primer cliente</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Name, e-mail or phone</source>
        <translation>Nombre, correo o teléfono</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Clients who come.</extracomment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Archived</source>
        <extracomment>Clients who come no more.</extracomment>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Qué clientes</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>All your clients are archived</source>
        <translation>Todos sus clientes están archivados</translation>
    </message>
    <message>
        <source>They keep their sessions and notes, and can be restored at any time.</source>
        <translation>Conservan sus sesiones y notas, y se pueden restaurar en cualquier momento.</translation>
    </message>
    <message>
        <source>Show the archived clients</source>
        <translation>Ver los clientes archivados</translation>
    </message>
    <message>
        <source>Import clients from a file</source>
        <extracomment>Leads to the import of clients from a file.</extracomment>
        <translation>Importar clientes de un archivo</translation>
    </message>
</context>
<context>
    <name>bitacora::ClinicalNoteEntry</name>
    <message>
        <source>Clinical note</source>
        <translation>Nota clínica</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Open the clinical note.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the clinical note</source>
        <translation>Abrir la nota clínica</translation>
    </message>
    <message>
        <source>Open the clinical note (%1)</source>
        <translation>Abrir la nota clínica (%1)</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <extracomment>How far a clinical note is; %1 is the day.</extracomment>
        <translation>Firmada el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addendum(s)</source>
        <extracomment>Behind &quot;Signed 11/18/2026&quot;</extracomment>
        <translation>
            <numerusform>%Ln adenda</numerusform>
            <numerusform>%Ln adendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <extracomment>How far a clinical note is.</extracomment>
        <translation>Borrador sin firmar</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>Write…</source>
        <extracomment>Write the clinical note.</extracomment>
        <translation>Escribir…</translation>
    </message>
</context>
<context>
    <name>bitacora::ClinicalNotePage</name>
    <message>
        <source>This was typed and not kept as the note yet. It is here again.</source>
        <translation>Esto se había escrito y aún no estaba guardado como nota. Aquí está de nuevo.</translation>
    </message>
    <message>
        <source>The note was written anew from what was recorded. What was changed by hand is not in it.</source>
        <translation>La nota se redactó de nuevo a partir de lo registrado. Lo que se había cambiado a mano no está en ella.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Take back that the note was written anew.
----------
Take back that the text of a language model replaced the note&apos;s.</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Ready to sign?</source>
        <translation>¿Lista para firmar?</translation>
    </message>
    <message>
        <source>Ready to sign? %1</source>
        <translation>¿Lista para firmar? %1</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation>Nota clínica</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>F8 leads to the next thing to look at, Shift+F8 to the one before.</source>
        <translation>F8 lleva a lo siguiente por revisar; Mayús+F8, a lo anterior.</translation>
    </message>
    <message>
        <source>Beside the note</source>
        <translation>Junto a la nota</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Volver a la nota</translation>
    </message>
    <message>
        <source>Write anew from what was recorded</source>
        <translation>Redactar de nuevo a partir de lo registrado</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Todavía no hay nada registrado</translation>
    </message>
    <message>
        <source>The note is written from what happened in the session, and says nothing else.</source>
        <translation>La nota se redacta a partir de lo que ocurrió en la sesión y no dice nada más.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Registrar qué ocurrió</translation>
    </message>
    <message>
        <source>The note is signed and locked.</source>
        <translation>La nota está firmada y bloqueada.</translation>
    </message>
    <message>
        <source>The language model’s text is in place of the note’s.</source>
        <translation>El texto del modelo de lenguaje está en lugar del de la nota.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>bitacora::CloseRow</name>
    <message>
        <source>Close</source>
        <comment>A button of a dialog</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bitacora::ColorField</name>
    <message>
        <source>Teal</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Pink</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Ochre</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Gray</source>
        <extracomment>The color of a service or calendar</extracomment>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Own color %1</source>
        <extracomment>A color that was chosen elsewhere; %1 is &quot;#RRGGBB&quot;</extracomment>
        <translation>Color propio %1</translation>
    </message>
</context>
<context>
    <name>bitacora::CommandLine</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no command or practice “%1”. See bitacora --help.</source>
        <translation>No existe el comando ni la práctica “%1”. Consulte bitacora --help.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>%1 See bitacora %2 --help.</source>
        <translation>%1 Consulte bitacora %2 --help.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Bitácora keeps the clients, sessions and notes of a practice, encrypted on your own computer.</source>
        <translation>Bitácora guarda los clientes, las sesiones y las notas de una práctica, cifrados en su propia computadora.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Opens the window, and in it the practice.</source>
        <translation>Abre la ventana y, en ella, la práctica.</translation>
    </message>
    <message>
        <source>Every command that opens a practice asks for its passphrase on the terminal, or takes --passphrase-file FILE (- is standard input). See bitacora COMMAND --help for the options.</source>
        <translation>Todo comando que abre una práctica pide su frase de acceso en la terminal, o la toma de --passphrase-file FILE (- es la entrada estándar). Consulte las opciones con bitacora COMMAND --help.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. bitacora --help lists what works without one.</source>
        <translation>Aquí no hay pantalla, así que no se puede abrir una ventana. bitacora --help muestra lo que funciona sin ella.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, and one line on standard error says why; 2 wrong usage; 3 done, but the new recovery code could not be printed.</source>
        <translation>Estado de salida: 0, hecho; 1, falló, y una línea en el error estándar dice por qué; 2, uso incorrecto; 3, hecho, pero el nuevo código de recuperación no se pudo imprimir.</translation>
    </message>
</context>
<context>
    <name>bitacora::CommandOutput</name>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to, so nothing was done.</source>
        <translation>No se puede escribir en la salida estándar, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>%1 The new recovery code could not be printed, because standard output cannot be written to. Open the practice in the window and choose “Print recovery sheet…”.</source>
        <extracomment>%1 is a sentence that says what was done. “Print recovery sheet…” is a command of the window&apos;s menu.</extracomment>
        <translation>%1 El nuevo código de recuperación no se pudo imprimir, porque no se puede escribir en la salida estándar. Abra la práctica en la ventana y elija “Imprimir la hoja de recuperación…”.</translation>
    </message>
</context>
<context>
    <name>bitacora::CommandPalette</name>
    <message>
        <source>Nothing is called “%1”. The beginnings of its words are enough.</source>
        <extracomment>%1 is what was typed.</extracomment>
        <translation>Nada se llama “%1”. Basta con el comienzo de sus palabras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What would you like to do, or whom are you looking for?</source>
        <translation>¿Qué desea hacer o a quién busca?</translation>
    </message>
    <message>
        <source>Command, client or setting</source>
        <translation>Comando, cliente o ajuste</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>bitacora::ConfirmationPanel</name>
    <message>
        <source>in Spanish</source>
        <translation>en español</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en inglés</translation>
    </message>
    <message>
        <source>This client has no e-mail address; your mail program will ask for one. The text is %1.</source>
        <extracomment>%1 is &quot;in Spanish&quot; or &quot;in English&quot;.</extracomment>
        <translation>Este cliente no tiene correo electrónico; su programa de correo le pedirá uno. El texto está %1.</translation>
    </message>
    <message>
        <source>To %1, %2</source>
        <extracomment>To whom a message goes, and in which language; %1 is an e-mail address, %2 &quot;in Spanish&quot; or &quot;in English&quot;.</extracomment>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the text and paste it where you write to the client.</source>
        <translation>Ningún programa de correo respondió. Copie el texto y péguelo en su mensaje al cliente.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Your mail program has the text. Read it there, and send it.</source>
        <translation>Su programa de correo tiene el texto. Léalo allí y envíelo.</translation>
    </message>
    <message>
        <source>Calendar invitation (*.ics)</source>
        <extracomment>The kinds of file in a file chooser; keep what stands in the parentheses.</extracomment>
        <translation>Invitación de calendario (*.ics)</translation>
    </message>
    <message>
        <source>Save invitation</source>
        <translation>Guardar invitación</translation>
    </message>
    <message>
        <source>The invitation was saved to %1. The file is not encrypted; attach it to your message.</source>
        <extracomment>%1 is the file.</extracomment>
        <translation>La invitación se guardó en %1. El archivo no está cifrado; adjúntelo a su mensaje.</translation>
    </message>
    <message>
        <source>Confirmation to the client</source>
        <translation>Confirmación para el cliente</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Agregar un correo electrónico</translation>
    </message>
    <message>
        <source>Text of the confirmation</source>
        <translation>Texto de la confirmación</translation>
    </message>
    <message>
        <source>These notes are too long for a mail program to take them all: the message will hold their beginning. Copied, or saved as an invitation, they are whole.</source>
        <translation>Estas notas son demasiado largas para que un programa de correo las reciba completas: el mensaje tendrá solo el comienzo. Copiadas, o guardadas como invitación, están completas.</translation>
    </message>
    <message>
        <source>E-mail and invitations are not encrypted: they hold the date, the place and the notes for the client, never your private notes.</source>
        <translation>El correo y las invitaciones no están cifrados: contienen la fecha, el lugar y las notas para el cliente, nunca sus notas privadas.</translation>
    </message>
    <message>
        <source>Open in Mail Program</source>
        <translation>Abrir en el programa de correo</translation>
    </message>
    <message>
        <source>Save Invitation…</source>
        <translation>Guardar invitación…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The text was copied. It leaves the clipboard after 60 seconds, or when the practice locks.</source>
        <translation>El texto se copió. Sale del portapapeles después de 60 segundos, o cuando la práctica se bloquea.</translation>
    </message>
</context>
<context>
    <name>bitacora::ConflictText</name>
    <message>
        <source>Overlaps the session with %1: %2, %3.</source>
        <extracomment>%1 is a client, %2 a day and a time, %3 &quot;60 min&quot;.</extracomment>
        <translation>Coincide con la sesión de %1: %2, %3.</translation>
    </message>
    <message>
        <source>Leaves too little time between it and the session with %1: %2, %3.</source>
        <extracomment>The service is set to keep some minutes free after a session. %1 is a client, %2 a day and a time, %3 &quot;60 min&quot;.</extracomment>
        <translation>Deja muy poco tiempo entre esta y la sesión de %1: %2, %3.</translation>
    </message>
    <message>
        <source>Outside your working hours.</source>
        <translation>Fuera de su horario de trabajo.</translation>
    </message>
    <message>
        <source>The clock is put forward past that time, so the session begins later: %1.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Ese día se adelanta el reloj y esa hora no existe; la sesión empieza %1, es decir, más tarde.</translation>
    </message>
    <message>
        <source>The clock is put back that day and shows this time twice; the session begins the first time.</source>
        <translation>Ese día se atrasa el reloj y esta hora se repite; la sesión empieza la primera vez.</translation>
    </message>
    <message>
        <source>The clock is put back that day and shows this time twice; the session begins the second time.</source>
        <translation>Ese día se atrasa el reloj y esta hora se repite; la sesión empieza la segunda vez.</translation>
    </message>
</context>
<context>
    <name>bitacora::Counter</name>
    <message>
        <source>One less: %1</source>
        <extracomment>The name of a button that counts; %1 is what is counted.</extracomment>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <extracomment>The name of a button that counts; %1 is what is counted.</extracomment>
        <translation>Uno más: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::CreateCommand</name>
    <message>
        <source>Makes a practice, and prints its recovery code alone on the last line. Keep the code: it opens the practice when the passphrase is lost.</source>
        <translation>Crea una práctica e imprime su código de recuperación, solo, en la última línea. Guarde el código: abre la práctica cuando se pierde la frase de acceso.</translation>
    </message>
    <message>
        <source>The practice was made.</source>
        <translation>La práctica se creó.</translation>
    </message>
</context>
<context>
    <name>bitacora::CreatePage</name>
    <message>
        <source>%1 · step %2 of %3</source>
        <extracomment>%1 is what the step asks for, %2 and %3 are numbers</extracomment>
        <translation>%1 · paso %2 de %3</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nombre y lugar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Create a practice</source>
        <translation>Crear una práctica</translation>
    </message>
    <message>
        <source>Making the keys of the practice: this takes a moment on purpose…</source>
        <translation>Creando las claves de la práctica: tarda un momento a propósito…</translation>
    </message>
    <message>
        <source>Open the practice</source>
        <extracomment>A button: to the next step</extracomment>
        <translation>Abrir la práctica</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A link: to the step before</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>bitacora::CreatePlaceStep</name>
    <message>
        <source>Give the practice a name; you can use your own.</source>
        <translation>Póngale un nombre a la práctica; puede usar el suyo.</translation>
    </message>
    <message>
        <source>A folder cannot have this name. Leave out \ / : * ? &quot; &lt; &gt; | and a dot at either end.</source>
        <translation>Una carpeta no puede llamarse así. Quite \ / : * ? &quot; &lt; &gt; | y el punto al principio o al final.</translation>
    </message>
    <message>
        <source>Say in which folder the practice is to lie.</source>
        <translation>Indique en qué carpeta se guardará la práctica.</translation>
    </message>
    <message>
        <source>There is a folder of this name already. Choose another name, or go back and open the practice that is there.</source>
        <translation>Ya existe una carpeta con este nombre. Use otro nombre, o regrese y abra la práctica que está ahí.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose a folder of your own.</source>
        <translation>No se puede escribir ahí. Use una carpeta propia.</translation>
    </message>
    <message>
        <source>Where the practice is to lie</source>
        <translation>Dónde se guardará la práctica</translation>
    </message>
    <message>
        <source>The practice will be a folder of its own in there.</source>
        <translation>La práctica será una carpeta propia dentro de ella.</translation>
    </message>
    <message>
        <source>The practice will be the folder %1</source>
        <translation>La práctica será la carpeta %1</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la práctica</translation>
    </message>
    <message>
        <source>You will see it on the sidebar, and others as the name of a folder.</source>
        <translation>Usted lo verá en la barra lateral; los demás, como nombre de una carpeta.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Seleccionar una carpeta…</translation>
    </message>
</context>
<context>
    <name>bitacora::DateField</name>
    <message>
        <source>DD</source>
        <extracomment>Two letters for the day of the month, where the form of a date is shown: DD/MM/YYYY</extracomment>
        <translation>DD</translation>
    </message>
    <message>
        <source>MM</source>
        <extracomment>Two letters for the month, where the form of a date is shown: DD/MM/YYYY</extracomment>
        <translation>MM</translation>
    </message>
    <message>
        <source>YYYY</source>
        <extracomment>Four letters for the year, where the form of a date is shown: DD/MM/YYYY</extracomment>
        <translation>AAAA</translation>
    </message>
    <message>
        <source>There is no day %1. Dates are written as %2.</source>
        <extracomment>%1 is a date that no calendar has, such as 31/02/2026; %2 the form of dates, such as DD/MM/YYYY.</extracomment>
        <translation>El día %1 no existe. Las fechas se escriben así: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as %2.</source>
        <extracomment>%1 is what was typed for a date, %2 the form of dates, such as DD/MM/YYYY.</extracomment>
        <translation>“%1” no es una fecha. Escríbala así: %2.</translation>
    </message>
</context>
<context>
    <name>bitacora::DatePickField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Abrir el calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>bitacora::DateRangePopup</name>
    <message>
        <source>The first day is after the last one. Change one of them.</source>
        <translation>El primer día es posterior al último. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of a range of dates.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The last day of a range of dates.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Use the dates that were typed.</extracomment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Type a first day, a last day, or both.</source>
        <translation>Escriba el primer día, el último o ambos.</translation>
    </message>
</context>
<context>
    <name>bitacora::DateWords</name>
    <message>
        <source>today, %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as &quot;Mon Nov 23&quot;, %2 a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one date to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
</context>
<context>
    <name>bitacora::DayGrid</name>
    <message>
        <source>%1 · %2 h</source>
        <extracomment>A day such as &quot;Sun 8&quot; on which the clock changes, and how many hours it has: &quot;Sun 8 · 23 h&quot;.</extracomment>
        <translation>%1 · %2 h</translation>
    </message>
</context>
<context>
    <name>bitacora::DeleteClientCommand</name>
    <message>
        <source>The whole name of the client, active or archived.</source>
        <translation>El nombre completo del cliente, activo o archivado.</translation>
    </message>
    <message>
        <source>The same name once more. It cannot be undone.</source>
        <translation>El mismo nombre otra vez. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Prints what was deleted and what stays as JSON.</source>
        <translation>Imprime lo que se eliminó y lo que queda como JSON.</translation>
    </message>
    <message>
        <source>Say which client: --client NAME.</source>
        <translation>Diga qué cliente: --client NAME.</translation>
    </message>
    <message>
        <source>Say the name once more: --confirm NAME.</source>
        <translation>Diga el nombre otra vez: --confirm NAME.</translation>
    </message>
    <message>
        <source>--confirm is not the name of that client. Nobody was deleted.</source>
        <translation>--confirm no es el nombre de ese cliente. No se eliminó a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>The client was deleted. %n session(s) stay as “%1”.</source>
        <extracomment>%1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>Se eliminó al cliente. Queda %n sesión como “%1”.</numerusform>
            <numerusform>Se eliminó al cliente. Quedan %n sesiones como “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deletes a client&apos;s profile for good. The sessions stay, with their notes. While the records should still be kept, it refuses and names the day.</source>
        <translation>Elimina para siempre el perfil de un cliente. Las sesiones quedan, con sus notas. Mientras el expediente deba conservarse, se niega y dice hasta qué día.</translation>
    </message>
    <message>
        <source>Deletes the profile although the records should still be kept.</source>
        <translation>Elimina el perfil aunque el expediente todavía deba conservarse.</translation>
    </message>
    <message>
        <source>The records of this client should be kept until %1. Nobody was deleted; add %2 to delete the profile all the same.</source>
        <extracomment>%1 is a date, %2 an option of the command line.</extracomment>
        <translation>El expediente de este cliente debería conservarse hasta el %1. No se eliminó a nadie; agregue %2 para eliminar el perfil de todos modos.</translation>
    </message>
    <message>
        <source>Warning: what was deleted is not erased from the file yet. %1 It is tried again when the practice is closed the next time.</source>
        <extracomment>%1 is one or two sentences that say why.</extracomment>
        <translation>Advertencia: lo eliminado todavía no se ha borrado del archivo. %1 Se volverá a intentar la próxima vez que se cierre la práctica.</translation>
    </message>
</context>
<context>
    <name>bitacora::DeleteClientPanel</name>
    <message>
        <source>Type the name, so that nobody is deleted by accident.</source>
        <translation>Escriba el nombre, para no eliminar a nadie por accidente.</translation>
    </message>
    <message>
        <source>The profile is deleted: name, contact, birth date, diagnosis, member number and private notes.</source>
        <translation>Se elimina el perfil: nombre, contacto, fecha de nacimiento, diagnóstico, número de afiliado y notas privadas.</translation>
    </message>
    <message>
        <source>So is what was typed about this client and is not stored yet.</source>
        <translation>También lo que se escribió sobre este cliente y todavía no se guardó.</translation>
    </message>
    <message>
        <source>There is no session that would stay behind.</source>
        <translation>No hay ninguna sesión que quede.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay in the calendar, the history, the figures and every export, with their notes and details, as “%1”.</source>
        <extracomment>%1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>Queda %Ln sesión en el calendario, el historial, las cifras y toda exportación, con sus notas y detalles, como “%1”.</numerusform>
            <numerusform>Quedan %Ln sesiones en el calendario, el historial, las cifras y toda exportación, con sus notas y detalles, como “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is still to come: cancel what will not take place.</source>
        <extracomment>After how many sessions stay.</extracomment>
        <translation>
            <numerusform>%Ln de ellas todavía está por venir: cancele lo que no se vaya a realizar.</numerusform>
            <numerusform>%Ln de ellas todavía están por venir: cancele lo que no se vaya a realizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes stay as they were written; where they name somebody, a search finds them.</source>
        <translation>Las notas quedan como se escribieron; donde nombran a alguien, una búsqueda las encuentra.</translation>
    </message>
    <message numerus="yes">
        <source>So does what is being typed in %Ln note(s).</source>
        <translation>
            <numerusform>También lo que se está escribiendo en %Ln nota.</numerusform>
            <numerusform>También lo que se está escribiendo en %Ln notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records of this client should be kept until %1, %Ln year(s) after the last session. Without the profile they no longer say whose they are.</source>
        <extracomment>%1 is a date; %n is how many years after the last session (see the settings).</extracomment>
        <translation>
            <numerusform>El expediente de este cliente debería conservarse hasta el %1, %Ln año después de la última sesión. Sin el perfil ya no dice de quién es.</numerusform>
            <numerusform>El expediente de este cliente debería conservarse hasta el %1, %Ln años después de la última sesión. Sin el perfil ya no dice de quién es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting this client</source>
        <translation>Eliminar a este cliente</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <extracomment>The heading over what happens when a client is deleted; %1 is the client.</extracomment>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>Instead, or before</source>
        <extracomment>Over what can be done instead of deleting a client, or before.</extracomment>
        <translation>En lugar de eso, o antes</translation>
    </message>
    <message>
        <source>Archive instead</source>
        <translation>Archivar en su lugar</translation>
    </message>
    <message>
        <source>Export the sessions…</source>
        <translation>Exportar las sesiones…</translation>
    </message>
    <message>
        <source>An archived client no longer stands among the active ones, and keeps everything.</source>
        <translation>Un cliente archivado ya no aparece entre los activos, y lo conserva todo.</translation>
    </message>
    <message>
        <source>This client is archived already.</source>
        <translation>Este cliente ya está archivado.</translation>
    </message>
    <message>
        <source>The client&apos;s name, to confirm</source>
        <translation>El nombre del cliente, para confirmar</translation>
    </message>
    <message>
        <source>Delete Client</source>
        <extracomment>The button that deletes the client.</extracomment>
        <translation>Eliminar cliente</translation>
    </message>
    <message>
        <source>Keep the client</source>
        <translation>Conservar al cliente</translation>
    </message>
    <message>
        <source>This is not the name. It is written “%1”.</source>
        <translation>Ese no es el nombre. El nombre es “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>So is the plan, with its %Ln entry(ies).</source>
        <extracomment>%n is how many behaviors, programs, interventions and reinforcers a client&apos;s plan has.</extracomment>
        <translation>
            <numerusform>También el plan, con su %Ln elemento.</numerusform>
            <numerusform>También el plan, con sus %Ln elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or paste “%1”. Accents and capital letters do not matter.</source>
        <translation>Escriba o pegue “%1”. Los acentos y las mayúsculas no importan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session note(s), signed or not, stay as well, with “%1” in place of the client&apos;s whole name. What is signed stays signed, without birth date, diagnosis and member number.</source>
        <extracomment>Clinical notes; %1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>También queda %Ln nota de sesión, firmada o no, con “%1” en lugar del nombre completo del cliente. Lo firmado sigue firmado, sin fecha de nacimiento, diagnóstico ni número de afiliado.</numerusform>
            <numerusform>También quedan %Ln notas de sesión, firmadas o no, con “%1” en lugar del nombre completo del cliente. Lo firmado sigue firmado, sin fecha de nacimiento, diagnóstico ni número de afiliado.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this until the practice is locked. After that the profile cannot be found in the practice any more, by anybody. Backups that were made before still hold it, until they give way to newer ones after up to 7 years.</source>
        <translation>Puede deshacerlo hasta que se bloquee la práctica. Después nadie puede encontrar ya el perfil en la práctica. Las copias de seguridad hechas antes todavía lo contienen, hasta que dejan su lugar a otras más recientes, a más tardar en 7 años.</translation>
    </message>
    <message numerus="yes">
        <source>So are %Ln progress report(s).</source>
        <extracomment>How many progress reports were written of a client.</extracomment>
        <translation>
            <numerusform>También se elimina %Ln informe de progreso.</numerusform>
            <numerusform>También se eliminan %Ln informes de progreso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole record…</source>
        <extracomment>Save all that the practice holds of a client as one document.</extracomment>
        <translation>Expediente completo…</translation>
    </message>
    <message>
        <source>An export is a copy of all the sessions to keep, with the name; the whole record is one PDF of all that is kept of the client.</source>
        <translation>Una exportación es una copia de todas las sesiones para conservar, con el nombre; el expediente completo es un PDF con todo lo que se guarda del cliente.</translation>
    </message>
    <message>
        <source>The year of birth stays with the sessions, for how long they are to be kept.</source>
        <translation>El año de nacimiento queda con las sesiones, para saber cuánto tiempo hay que conservarlas.</translation>
    </message>
    <message numerus="yes">
        <source>The records of this client should be kept until %1, %Ln year(s) after the client reaches the age of %2. Without the profile they no longer say whose they are.</source>
        <extracomment>%1 is a date; %n is how many years after the client reaches the age that is %2 (see the settings).</extracomment>
        <translation>
            <numerusform>El expediente de este cliente debería conservarse hasta el %1, %Ln año después de que cumpla los %2 años. Sin el perfil ya no dice de quién es.</numerusform>
            <numerusform>El expediente de este cliente debería conservarse hasta el %1, %Ln años después de que cumpla los %2 años. Sin el perfil ya no dice de quién es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DeletedClient</name>
    <message>
        <source>Deleted Client</source>
        <extracomment>Where a client&apos;s name would stand, when the client&apos;s profile was deleted.</extracomment>
        <translation>Cliente eliminado</translation>
    </message>
</context>
<context>
    <name>bitacora::DeletionOffer</name>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1 is a client.</extracomment>
        <translation>Se eliminó a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay as “%1”.</source>
        <extracomment>After who was deleted; %1 is &quot;Deleted Client&quot;.</extracomment>
        <translation>
            <numerusform>Queda %Ln sesión como “%1”.</numerusform>
            <numerusform>Quedan %Ln sesiones como “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DemoCommand</name>
    <message>
        <source>Opens the window with a practice of made-up people, which is kept in DIR (or among your documents).</source>
        <translation>Abre la ventana con una práctica de personas inventadas, que se guarda en DIR (o entre sus documentos).</translation>
    </message>
    <message>
        <source>The folder that the practice is kept in.</source>
        <translation>La carpeta en que se guarda la práctica.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” es un argumento de más.</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. bitacora sample makes a practice of made-up people without one.</source>
        <translation>Aquí no hay pantalla, así que no se puede abrir una ventana. bitacora sample crea sin ella una práctica de personas inventadas.</translation>
    </message>
    <message>
        <source>The folder has no name. Name one, or leave it out.</source>
        <translation>La carpeta no tiene nombre. Indique una u omítala.</translation>
    </message>
</context>
<context>
    <name>bitacora::DemoPractice</name>
    <message>
        <source>Sample practice</source>
        <extracomment>The name of the folder of the practice with made-up people</extracomment>
        <translation>Práctica de muestra</translation>
    </message>
    <message>
        <source>This practice is made up: its people do not exist. Its passphrase is: %1</source>
        <translation>Esta práctica es inventada: sus personas no existen. Su frase de acceso es: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::DestroyCommand</name>
    <message>
        <source>Destroys a record that is past its period, for good: the sessions and what was signed, too. A line in the activity log is left. Backups of before still hold it.</source>
        <translation>Destruye para siempre un expediente cuyo plazo venció: también las sesiones y lo que se firmó. Queda una línea en el registro de actividad. Las copias de seguridad anteriores todavía lo contienen.</translation>
    </message>
    <message>
        <source>The client&apos;s name once more; without a name the number. It cannot be undone.</source>
        <translation>El nombre del cliente una vez más; si no tiene nombre, el número. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Prints what was destroyed as JSON.</source>
        <translation>Imprime como JSON lo que se destruyó.</translation>
    </message>
    <message>
        <source>Say the name once more, or the number: --confirm NAME.</source>
        <translation>Indique el nombre una vez más, o el número: --confirm NAME.</translation>
    </message>
    <message>
        <source>--confirm is not the name, or the number, of that record. Nothing was destroyed.</source>
        <translation>--confirm no es el nombre ni el número de ese expediente. No se destruyó nada.</translation>
    </message>
    <message numerus="yes">
        <source>The record was destroyed, with %n session(s).</source>
        <translation>
            <numerusform>El expediente se destruyó, con %n sesión.</numerusform>
            <numerusform>El expediente se destruyó, con %n sesiones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::DestructionPanel</name>
    <message>
        <source>destroy</source>
        <extracomment>What somebody types to destroy sessions that are nobody&apos;s any more, as small letters.</extracomment>
        <translation>destruir</translation>
    </message>
    <message>
        <source>Exports, prints and copies of the practice elsewhere are not touched.</source>
        <translation>Las exportaciones, las impresiones y las copias de la práctica en otros lugares no se tocan.</translation>
    </message>
    <message>
        <source>Backups that were made before, wherever they are, still hold it.</source>
        <translation>Las copias de seguridad que se hicieron antes, donde sea que estén, todavía lo contienen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) of before still hold it, the last of them until %1; nobody can take it out of them. Whoever restores one brings the record back.</source>
        <extracomment>%1 is a date; how many backups there are in the folders for backups.</extracomment>
        <translation>
            <numerusform>%Ln copia de seguridad anterior todavía lo contiene, hasta el %1; nadie puede sacarlo de ella. Quien la restaure recupera el expediente.</numerusform>
            <numerusform>%Ln copias de seguridad anteriores todavía lo contienen, la última hasta el %1; nadie puede sacarlo de ellas. Quien restaure una recupera el expediente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this client goes: the profile with its notes, and %1, of %2. What was signed goes, too.</source>
        <extracomment>%1 is a list such as &quot;12 sessions, 8 signed notes&quot;, %2 the days of the first and the last session.</extracomment>
        <translation>Desaparece todo lo de este cliente: el perfil con sus notas, y %1, de %2. También lo que se firmó.</translation>
    </message>
    <message>
        <source>Everything goes: %1, of %2. What was signed goes, too.</source>
        <extracomment>%1 is a list such as &quot;12 sessions, 8 signed notes&quot;, %2 the days of the first and the last session.</extracomment>
        <translation>Desaparece todo: %1, de %2. También lo que se firmó.</translation>
    </message>
    <message>
        <source>The sessions are missing afterwards in the calendar, the history, the figures and every export, also in those of earlier years.</source>
        <translation>Después las sesiones faltan en el calendario, el historial, las cifras y cada exportación, también en las de años anteriores.</translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it since the practice was unlocked. Once the practice is locked, no word of it can be found in its file.</source>
        <translation>Esto no se puede deshacer, ni tampoco lo que se hizo antes desde que se desbloqueó la práctica. En cuanto la práctica se bloquea, no queda ni una palabra en su archivo.</translation>
    </message>
    <message>
        <source>The activity log keeps that a record was destroyed, by whom, when, of which days and how much it was; no name.</source>
        <translation>El registro de actividad conserva que se destruyó un expediente, quién, cuándo, de qué días y cuánto era; ningún nombre.</translation>
    </message>
    <message>
        <source>Type it, so that nothing is destroyed by accident.</source>
        <translation>Escríbalo, para que nada se destruya por accidente.</translation>
    </message>
    <message>
        <source>This is not it. It is written “%1”.</source>
        <translation>No coincide. Lo correcto es “%1”.</translation>
    </message>
    <message>
        <source>Destroying a record</source>
        <translation>Destrucción de un expediente</translation>
    </message>
    <message>
        <source>Destroy the record of %1?</source>
        <extracomment>The heading over what happens when all that is kept of a client is destroyed; %1 is the client.</extracomment>
        <translation>¿Destruir el expediente de %1?</translation>
    </message>
    <message>
        <source>Destroy what stayed of a deleted client?</source>
        <translation>¿Destruir lo que quedó de un cliente eliminado?</translation>
    </message>
    <message>
        <source>Destroy the sessions of nobody?</source>
        <translation>¿Destruir las sesiones de nadie?</translation>
    </message>
    <message>
        <source>A word, to confirm</source>
        <translation>Una palabra, para confirmar</translation>
    </message>
    <message>
        <source>The client&apos;s name, to confirm</source>
        <translation>El nombre del cliente, para confirmar</translation>
    </message>
    <message>
        <source>Type “%1”. Accents and capital letters do not matter.</source>
        <translation>Escriba “%1”. Los acentos y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <extracomment>The button that destroys a record for good.</extracomment>
        <translation>Destruir para siempre</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conservar el expediente</translation>
    </message>
</context>
<context>
    <name>bitacora::DocumentPreview</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved to %1. It opens with the password alone.</source>
        <extracomment>A document was saved as a PDF; %1 is the file.</extracomment>
        <translation>Guardado en %1. Solo se abre con la contraseña.</translation>
    </message>
    <message>
        <source>Saved to %1. The file is not encrypted.</source>
        <translation>Guardado en %1. El archivo no está cifrado.</translation>
    </message>
</context>
<context>
    <name>bitacora::DueRecordsSection</name>
    <message>
        <source>The record was destroyed. Its last traces go from the file when the practice is locked.</source>
        <translation>El expediente se destruyó. Sus últimos rastros desaparecen del archivo cuando se bloquea la práctica.</translation>
    </message>
    <message>
        <source>No record is past its period. Those of archived and of deleted clients are listed here once they no longer have to be kept; nothing is destroyed by itself.</source>
        <translation>No hay expedientes con el plazo vencido. Los de clientes archivados y eliminados aparecen aquí cuando ya no hay que conservarlos; nada se destruye por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) no longer have to be kept.</source>
        <extracomment>How many records no longer have to be kept.</extracomment>
        <translation>
            <numerusform>Ya no hay que conservar %Ln expediente.</numerusform>
            <numerusform>Ya no hay que conservar %Ln expedientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is on hold.</source>
        <extracomment>Of the records that no longer have to be kept.</extracomment>
        <translation>
            <numerusform>%Ln de ellos está en retención.</numerusform>
            <numerusform>%Ln de ellos están en retención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is destroyed by itself.</source>
        <translation>Nada se destruye por sí solo.</translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <extracomment>%1 is &quot;Deleted Client&quot;, %2 the number that the activity log knows the client by.</extracomment>
        <translation>%1 (número %2)</translation>
    </message>
    <message>
        <source>Sessions of nobody</source>
        <translation>Sesiones de nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>kept until %1</source>
        <extracomment>Of a record: %1 is the last day on which it had to be kept.</extracomment>
        <translation>conservar hasta el %1</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en retención</translation>
    </message>
    <message>
        <source>Records past their period</source>
        <extracomment>The heading of the settings about the records that no longer have to be kept</extracomment>
        <translation>Expedientes con el plazo vencido</translation>
    </message>
    <message>
        <source>retention destroy purge shred old records hold erase</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>conservación destruir depurar triturar expedientes antiguos retención borrar</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <extracomment>Opens what destroying the chosen record means.</extracomment>
        <translation>Destruir…</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <extracomment>The record of a client may be deleted or destroyed again.</extracomment>
        <translation>Levantar la retención</translation>
    </message>
</context>
<context>
    <name>bitacora::EditForm</name>
    <message>
        <source>Save</source>
        <extracomment>Keeps what was typed about a service or a calendar</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the fields; nothing is changed</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bitacora::ErasureLine</name>
    <message>
        <source>What was deleted is being erased from the file. Bitácora closes when that is done.</source>
        <translation>Lo eliminado se está borrando del archivo. Bitácora se cerrará cuando termine.</translation>
    </message>
    <message>
        <source>What was deleted is being erased from the file. The practice opens when that is done.</source>
        <translation>Lo eliminado se está borrando del archivo. La práctica se abrirá cuando termine.</translation>
    </message>
    <message>
        <source>The backup is being copied and verified. The practice opens when that is done.</source>
        <translation>La copia de seguridad se está copiando y verificando. La práctica se abre cuando termine.</translation>
    </message>
    <message>
        <source>A backup is being made and verified. Bitácora closes when that is done.</source>
        <translation>Se está haciendo y verificando una copia de seguridad. Bitácora se cierra cuando termine.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Cerrar sin copia de seguridad</translation>
    </message>
    <message>
        <source>The practice is being encrypted anew with another key, after a backup if one is due. The new recovery sheet is shown when that is done.</source>
        <translation>La práctica se está cifrando de nuevo con otra clave, tras una copia de seguridad si corresponde hacerla. La nueva hoja de recuperación se muestra al terminar.</translation>
    </message>
</context>
<context>
    <name>bitacora::Erasures</name>
    <message>
        <source>What was deleted is not erased from the file yet, because another program is reading the practice. It is tried again when the practice is locked the next time.</source>
        <translation>Lo eliminado todavía no se ha borrado del archivo, porque otro programa está leyendo la práctica. Se volverá a intentar la próxima vez que se bloquee la práctica.</translation>
    </message>
    <message>
        <source>What was deleted is not erased from the file yet. %1 It is tried again when the practice is locked the next time.</source>
        <extracomment>%1 is one or two sentences that say why</extracomment>
        <translation>Lo eliminado todavía no se ha borrado del archivo. %1 Se volverá a intentar la próxima vez que se bloquee la práctica.</translation>
    </message>
</context>
<context>
    <name>bitacora::Error</name>
    <message>
        <source>There is already something at %1, and it was left as it is. Choose another name or place.</source>
        <translation>Ya hay algo en %1, y se dejó como está. Use otro nombre u otro lugar.</translation>
    </message>
    <message>
        <source>There is no practice at %1. Choose the folder whose name ends in .bitacora.</source>
        <translation>No hay ninguna práctica en %1. Seleccione la carpeta cuyo nombre termina en .bitacora.</translation>
    </message>
    <message>
        <source>%1 cannot be written to, and nothing was changed. Check the permissions of the folder, or choose another place.</source>
        <translation>No se puede escribir en %1, y no se cambió nada. Revise los permisos de la carpeta o use otro lugar.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer, and nothing was changed. Close it there, then try again.</source>
        <translation>%1 está abierta en otra ventana o en otra computadora, y no se cambió nada. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is in use by %2, and nothing was changed. Close it there, then try again.</source>
        <translation>%1 está en uso por %2, y no se cambió nada. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bitácora, and nothing was changed. Update the program to open it.</source>
        <translation>%1 fue escrita por una versión más nueva de Bitácora, y no se cambió nada. Actualice el programa para abrirla.</translation>
    </message>
    <message>
        <source>The practice is locked. Everything that was stored is safe; unlock it and try again.</source>
        <translation>La práctica está bloqueada. Todo lo que se guardó está a salvo; desbloquéela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A practice needs a passphrase. Type one, the longer the better.</source>
        <translation>Una práctica necesita una frase de acceso. Escriba una; cuanto más larga, mejor.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this practice; nothing was changed. Try again, or use the recovery code.</source>
        <translation>Esa no es la frase de acceso de esta práctica; no se cambió nada. Inténtelo de nuevo o use el código de recuperación.</translation>
    </message>
    <message>
        <source>The file keys.json of this practice is missing, so the passphrase cannot open it; the records are untouched. Use the recovery code, or bring the file back from a backup.</source>
        <translation>Falta el archivo keys.json de esta práctica, así que la frase de acceso no puede abrirla; los registros están intactos. Use el código de recuperación o recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file keys.json of this practice was altered or damaged, so the passphrase cannot open it; the records are untouched. Use the recovery code, or bring the file back from a backup.</source>
        <translation>El archivo keys.json de esta práctica fue alterado o está dañado, así que la frase de acceso no puede abrirla; los registros están intactos. Use el código de recuperación o recupere el archivo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>That is not a whole recovery code: a character is wrong or missing. Compare it with the recovery sheet, group by group.</source>
        <translation>Ese no es un código de recuperación completo: hay un carácter equivocado o falta alguno. Compárelo con la hoja de recuperación, grupo por grupo.</translation>
    </message>
    <message>
        <source>That recovery code belongs to another practice; nothing was changed. Look for the sheet with this practice&apos;s name.</source>
        <translation>Ese código de recuperación es de otra práctica; no se cambió nada. Busque la hoja con el nombre de esta práctica.</translation>
    </message>
    <message>
        <source>The database and keys.json do not belong together; nothing was changed. Bring both back from the same backup, or use the recovery code.</source>
        <translation>La base de datos y keys.json no corresponden; no se cambió nada. Recupere ambos de la misma copia de seguridad o use el código de recuperación.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work with the keys; nothing was changed. Close other programs and try again.</source>
        <translation>No hay memoria libre suficiente para trabajar con las claves; no se cambió nada. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full, or your share of it. What was stored before is safe, this is not stored yet. Free some space and try again.</source>
        <translation>El disco está lleno, o lo está su cuota. Lo guardado antes está a salvo; esto aún no se guardó. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That record is no longer there; nothing was changed. It may have been removed in the meantime.</source>
        <translation>Ese registro ya no está; no se cambió nada. Es posible que se haya eliminado mientras tanto.</translation>
    </message>
    <message>
        <source>%1 could not be written; a file that was there is unchanged. Check the folder and the free space, or choose another place.</source>
        <translation>No se pudo escribir %1; si ya había un archivo, no cambió. Revise la carpeta y el espacio libre, o use otro lugar.</translation>
    </message>
    <message>
        <source>Stopped as you asked. No file was written, and one that was there is unchanged.</source>
        <translation>Se detuvo, como usted lo pidió. No se escribió ningún archivo; si ya había uno, no cambió.</translation>
    </message>
    <message>
        <source>This text is too long. Shorten it; what you typed is still here.</source>
        <translation>Este texto es demasiado largo. Acórtelo; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it; what you typed is still here.</source>
        <translation>Este texto tiene más de %1 caracteres. Acórtelo; lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The birth date is later than today. Check the year.</source>
        <translation>La fecha de nacimiento es posterior a hoy. Revise el año.</translation>
    </message>
    <message>
        <source>This e-mail address is not complete. Write it like name@example.com.</source>
        <translation>Este correo electrónico no está completo. Escríbalo como nombre@example.com.</translation>
    </message>
    <message>
        <source>This is not an amount of money. Write only the number.</source>
        <translation>Esto no es una cantidad de dinero. Escriba solo el número.</translation>
    </message>
    <message>
        <source>This is not an amount of money. Write it like %1.</source>
        <translation>Esto no es una cantidad de dinero. Escríbala así: %1.</translation>
    </message>
    <message>
        <source>A session lasts from 1 minute to 24 hours (1440 minutes). Change the duration.</source>
        <translation>Una sesión dura de 1 minuto a 24 horas (1440 minutos). Cambie la duración.</translation>
    </message>
    <message>
        <source>This computer does not know the time zone %1. Choose another one, such as America/New_York.</source>
        <translation>Esta computadora no conoce la zona horaria %1. Use otra, por ejemplo America/New_York.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 2026-11-30.</source>
        <translation>Esto no es una fecha. Escríbala así: 2026-11-30.</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it like 2026-11-30.</source>
        <translation>%1 no es una fecha. Escríbala así: 2026-11-30.</translation>
    </message>
    <message>
        <source>A name is needed. Type one, however short.</source>
        <translation>Hace falta un nombre. Escriba uno, por corto que sea.</translation>
    </message>
    <message>
        <source>What is kept free after a session is from 0 minutes to 8 hours (480 minutes). Change the minutes.</source>
        <translation>Lo que se deja libre después de una sesión va de 0 minutos a 8 horas (480 minutos). Cambie los minutos.</translation>
    </message>
    <message>
        <source>Working hours end after they begin, and do not overlap. Change the times of that day.</source>
        <translation>El horario de trabajo termina después de empezar y sus partes no se superponen. Cambie las horas de ese día.</translation>
    </message>
    <message>
        <source>That number is too small or too large. Enter another one.</source>
        <translation>Ese número es demasiado pequeño o demasiado grande. Escriba otro.</translation>
    </message>
    <message>
        <source>This catalog was made for a newer Bitácora, and it was not used. Update the program to read it.</source>
        <translation>Este catálogo se hizo para una versión más nueva de Bitácora y no se utilizó. Actualice el programa para leerlo.</translation>
    </message>
    <message>
        <source>This file is damaged or is not a catalog of Bitácora, and it was not used. Take a whole copy of it.</source>
        <translation>Este archivo está dañado o no es un catálogo de Bitácora, y no se utilizó. Tome una copia completa.</translation>
    </message>
    <message>
        <source>The catalog %1 is damaged, and it was not used. Take a whole copy of it.</source>
        <translation>El catálogo %1 está dañado y no se utilizó. Tome una copia completa.</translation>
    </message>
    <message>
        <source>The note of this session is not signed yet; nothing was changed. Change the note itself, or sign it first.</source>
        <translation>La nota de esta sesión todavía no está firmada; no se cambió nada. Cambie la nota misma, o fírmela primero.</translation>
    </message>
    <message>
        <source>There is no note to sign; nothing was changed. Write it first.</source>
        <translation>No hay ninguna nota para firmar; no se cambió nada. Escríbala primero.</translation>
    </message>
    <message>
        <source>A signature needs a full name and a credential; nothing was signed. Type both, such as BCBA or RBT for the credential.</source>
        <translation>Una firma necesita un nombre completo y una credencial; no se firmó nada. Escriba ambos, por ejemplo BCBA o RBT como credencial.</translation>
    </message>
    <message>
        <source>What happened in this session is still being typed, so nothing was signed. Finish it there, or discard what was typed, then sign.</source>
        <translation>Todavía se está escribiendo lo que ocurrió en esta sesión, así que no se firmó nada. Termínelo allí, o descarte lo escrito, y después firme.</translation>
    </message>
    <message>
        <source>An addendum needs a reason and a text; nothing was signed. What you typed is still here.</source>
        <translation>Una adenda necesita un motivo y un texto; no se firmó nada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The note of this session is signed, so its text, data, time and service stay as they are; nothing was changed. Write an addendum instead.</source>
        <translation>La nota de esta sesión está firmada, así que su texto, sus datos, su hora y su servicio quedan como están; no se cambió nada. En su lugar, escriba una adenda.</translation>
    </message>
    <message>
        <source>The folder for backups %1 is not there, so nothing was copied to it. The practice and the earlier backups are untouched. Connect the disk that it is on, or choose another folder.</source>
        <translation>La carpeta de copias de seguridad %1 no está, así que no se copió nada en ella. La práctica y las copias anteriores están intactas. Conecte el disco en el que se encuentra o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder for backups %1 cannot be written to, so nothing was copied to it. The practice and the earlier backups are untouched. Check its permissions, or choose another folder.</source>
        <translation>No se puede escribir en la carpeta de copias de seguridad %1, así que no se copió nada en ella. La práctica y las copias anteriores están intactas. Revise sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is not enough free space in %1 for a copy of the practice. The practice and the earlier backups are untouched. Free some space, or choose another folder.</source>
        <translation>No hay espacio libre suficiente en %1 para una copia de la práctica. La práctica y las copias anteriores están intactas. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The copy in %1 was not found to be whole, so it was removed and counts for nothing. The practice and the earlier backups are untouched. Check that disk, then make another backup.</source>
        <translation>La copia en %1 no resultó íntegra, así que se eliminó y no cuenta. La práctica y las copias anteriores están intactas. Revise ese disco y después haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup at %1. Choose a folder whose name ends in .bitacora-backup.</source>
        <translation>No hay ninguna copia de seguridad en %1. Elija una carpeta cuyo nombre termine en .bitacora-backup.</translation>
    </message>
    <message>
        <source>%1 is a backup, and stays as it is. Open it read-only, or restore it.</source>
        <translation>%1 es una copia de seguridad y se queda como está. Ábrala en modo de solo lectura o restáurela.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or not whole; nothing was changed. Choose another one.</source>
        <translation>La copia de seguridad %1 está dañada o incompleta; no se cambió nada. Elija otra.</translation>
    </message>
    <message>
        <source>There were several wrong passphrases or codes in a row, so the next try has to wait, and this one was not looked at. Try again in %1.</source>
        <translation>Hubo varias frases de acceso o códigos incorrectos seguidos, así que el siguiente intento tiene que esperar y este no se revisó. Inténtelo de nuevo dentro de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <comment>how long to wait</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This record is to be kept until %1; nothing was destroyed. Wait until then, or change in the settings how long records are kept.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Este expediente hay que conservarlo hasta el %1; no se destruyó nada. Espere hasta entonces o cambie en los ajustes cuánto tiempo se conservan los expedientes.</translation>
    </message>
    <message>
        <source>This client is among the active ones; nothing was destroyed. Archive the client first.</source>
        <translation>Este cliente está entre los activos; no se destruyó nada. Primero archive al cliente.</translation>
    </message>
    <message>
        <source>A reason is needed. Type one, such as the number of the case or who asked.</source>
        <translation>Hace falta un motivo. Escriba uno, como el número del caso o quién lo pidió.</translation>
    </message>
    <message>
        <source>This record is on hold, so it can be neither deleted nor destroyed; nothing was changed. Lift the hold first, when its reason is gone.</source>
        <translation>Este expediente está en retención, así que no se puede eliminar ni destruir; no se cambió nada. Primero levante la retención, cuando ya no exista su motivo.</translation>
    </message>
    <message>
        <source>The practice could not be read or written just now. What was stored before is safe; try again. If that does not help, lock the practice and unlock it.</source>
        <translation>En este momento no se pudo leer o escribir la práctica. Lo guardado antes está a salvo; inténtelo de nuevo. Si eso no ayuda, bloquee la práctica y desbloquéela.</translation>
    </message>
    <message>
        <source>The backup %1 has another key than the practice has now: it was made before the key was replaced. Nothing was changed. Open it with the passphrase of that time; opened, it can be restored.</source>
        <extracomment>%1 is the path of a backup.</extracomment>
        <translation>La copia de seguridad %1 tiene otra clave que la práctica de ahora: se hizo antes de que se reemplazara la clave. No se cambió nada. Ábrala con la frase de acceso de aquel momento; una vez abierta, se puede restaurar.</translation>
    </message>
    <message>
        <source>The database of this practice is damaged, and it was left as it is. Restore its last good backup: that brings back what was stored until the backup was made.</source>
        <translation>La base de datos de esta práctica está dañada y se dejó como está. Restaure su última copia de seguridad íntegra: recupera lo que se guardó hasta que se hizo la copia.</translation>
    </message>
    <message>
        <source>%1 could not be read, and nothing was imported. Check that it is still there and that you may read it.</source>
        <translation>No se pudo leer %1 y no se importó nada. Compruebe que sigue ahí y que usted tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 are read at once. Nothing was imported. Divide it into several files.</source>
        <translation>%1 es demasiado grande: se leen %2 como máximo a la vez. No se importó nada. Divídalo en varios archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has too many rows: at most %Ln are read at once. Nothing was imported. Divide it into several files.</source>
        <translation>
            <numerusform>%1 tiene demasiadas filas: se lee %Ln como máximo a la vez. No se importó nada. Divídalo en varios archivos.</numerusform>
            <numerusform>%1 tiene demasiadas filas: se leen %Ln como máximo a la vez. No se importó nada. Divídalo en varios archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a workbook or an archive, and nothing was imported. Open it with the program that it is from, and save the table as CSV.</source>
        <translation>%1 es un libro de cálculo o un archivo comprimido y no se importó nada. Ábralo con el programa del que viene y guarde la tabla como CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a whole calendar file, and nothing was imported. Save it anew in the calendar that it is from.</source>
        <translation>%1 está dañado o no es un archivo de calendario completo y no se importó nada. Guárdelo de nuevo en el calendario del que viene.</translation>
    </message>
    <message>
        <source>%1 is neither a table as text (CSV) nor a calendar file (.ics), and nothing was imported. Save it as one of them.</source>
        <translation>%1 no es ni una tabla en texto (CSV) ni un archivo de calendario (.ics) y no se importó nada. Guárdelo como uno de los dos.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1: it has no row below the names of its columns, or no event.</source>
        <translation>No hay nada que importar en %1: no tiene ninguna fila debajo de los nombres de sus columnas, o ningún evento.</translation>
    </message>
</context>
<context>
    <name>bitacora::ExportPanel</name>
    <message>
        <source>Session history</source>
        <translation>Historial de sesiones</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>The kinds of file in a file chooser; keep what stands in the parentheses.</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export sessions</source>
        <translation>Exportar sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) were written to %1.</source>
        <extracomment>%1 is the file.</extracomment>
        <translation>
            <numerusform>Se escribió %Ln sesión en %1.</numerusform>
            <numerusform>Se escribieron %Ln sesiones en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>A kind of file, for spreadsheets.</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>A kind of file, to read and print.</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Qué sesiones</translation>
    </message>
    <message numerus="yes">
        <source>What the list shows (%Ln)</source>
        <extracomment>Export the sessions that the list shows; %Ln is how many.</extracomment>
        <translation>
            <numerusform>Lo que muestra la lista (%Ln)</numerusform>
            <numerusform>Lo que muestra la lista (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All (%Ln)</source>
        <extracomment>Export all sessions, whatever the filter; %Ln is how many.</extracomment>
        <translation>
            <numerusform>Todas (%Ln)</numerusform>
            <numerusform>Todas (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>Con notas privadas</translation>
    </message>
    <message>
        <source>The file will not be encrypted: whoever has it can read it.</source>
        <translation>El archivo no estará cifrado: quien lo tenga podrá leerlo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
</context>
<context>
    <name>bitacora::FactCard</name>
    <message>
        <source>What was recorded</source>
        <translation>Lo que se registró</translation>
    </message>
</context>
<context>
    <name>bitacora::FactGroups</name>
    <message>
        <source>Place of service</source>
        <translation>Lugar del servicio</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Environmental changes</source>
        <translation>Cambios en el entorno</translation>
    </message>
    <message>
        <source>ABC entries</source>
        <extracomment>Antecedent, behavior, consequence.</extracomment>
        <translation>Registros ABC</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Conductas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Reinforcers</source>
        <translation>Reforzadores</translation>
    </message>
    <message>
        <source>The session as a whole</source>
        <translation>La sesión en conjunto</translation>
    </message>
</context>
<context>
    <name>bitacora::FactRow</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
</context>
<context>
    <name>bitacora::FactWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who was there: %1 is the relation to the client, such as Mother, %2 the name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 intervals</source>
        <extracomment>Of the intervals of an observation: in how many of them the behavior occurred.</extracomment>
        <translation>%1 de %2 intervalos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>%1 is minutes and seconds, such as 1:30</extracomment>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) observed</source>
        <translation>
            <numerusform>%Ln minuto observado</numerusform>
            <numerusform>%Ln minutos observados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 correct</source>
        <extracomment>Trials of a program</extracomment>
        <translation>%1 de %2 correctos</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Lugar del servicio</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Environmental change</source>
        <translation>Cambio en el entorno</translation>
    </message>
    <message>
        <source>Antecedent</source>
        <translation>Antecedente</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>What a behavior is thought to be for.</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>How a program was taught.</extracomment>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>Prompting</source>
        <extracomment>How prompts were given, such as least to most.</extracomment>
        <translation>Procedimiento de ayudas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Ayudas</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reinforcer</source>
        <translation>Reforzador</translation>
    </message>
    <message>
        <source>Valuation</source>
        <extracomment>How the session went on the whole.</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Clinical status at the start</source>
        <translation>Estado clínico al comienzo</translation>
    </message>
    <message>
        <source>Contact with the caregiver</source>
        <translation>Contacto con el cuidador</translation>
    </message>
    <message>
        <source>Skill taught to the caregiver</source>
        <translation>Habilidad enseñada al cuidador</translation>
    </message>
    <message>
        <source>Method of training</source>
        <translation>Método de capacitación</translation>
    </message>
    <message>
        <source>The caregiver’s performance</source>
        <translation>Desempeño del cuidador</translation>
    </message>
    <message>
        <source>Practice until next time</source>
        <translation>Práctica hasta la próxima vez</translation>
    </message>
    <message>
        <source>Clinical decision</source>
        <translation>Decisión clínica</translation>
    </message>
    <message>
        <source>Assessment activities</source>
        <translation>Actividades de evaluación</translation>
    </message>
    <message>
        <source>Analysis of results</source>
        <translation>Análisis de resultados</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Plan for the next session</source>
        <translation>Plan para la próxima sesión</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was recorded: %1 is what it is about, %2 what was recorded of it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Tamaño del grupo</translation>
    </message>
    <message>
        <source>Barriers</source>
        <comment>to progress</comment>
        <extracomment>What stood in the way of the session&apos;s work.</extracomment>
        <translation>Barreras</translation>
    </message>
</context>
<context>
    <name>bitacora::FactsCommand</name>
    <message>
        <source>Prints what was recorded of a session, as JSON. What is printed is not encrypted.</source>
        <translation>Imprime lo registrado de una sesión, como JSON. Lo que se imprime no está cifrado.</translation>
    </message>
    <message>
        <source>Prints JSON, as without it.</source>
        <translation>Imprime JSON, igual que si se omite.</translation>
    </message>
</context>
<context>
    <name>bitacora::FactsEntry</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Registrar qué ocurrió</translation>
    </message>
    <message>
        <source>Record what happened (%1)</source>
        <translation>Registrar qué ocurrió (%1)</translation>
    </message>
    <message>
        <source>%1 · not finished</source>
        <extracomment>%1 is what is recorded; something more was typed, which is not recorded yet.</extracomment>
        <translation>%1 · sin terminar</translation>
    </message>
</context>
<context>
    <name>bitacora::FactsForm</name>
    <message>
        <source>Not said</source>
        <extracomment>How the session went: nobody said.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Lugar del servicio</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Add who was there: mother, teacher…</source>
        <translation>Agregue quién estuvo: madre, maestra…</translation>
    </message>
    <message>
        <source>Environmental changes</source>
        <translation>Cambios en el entorno</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Conductas</translation>
    </message>
    <message>
        <source>Add a behavior…</source>
        <translation>Agregue una conducta…</translation>
    </message>
    <message>
        <source>ABC entries</source>
        <extracomment>Antecedent, behavior, consequence.</extracomment>
        <translation>Registros ABC</translation>
    </message>
    <message>
        <source>Add what came before: an antecedent or activity…</source>
        <translation>Agregue lo que ocurrió antes: un antecedente o una actividad…</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Add a program…</source>
        <translation>Agregue un programa…</translation>
    </message>
    <message>
        <source>Reinforcers</source>
        <translation>Reforzadores</translation>
    </message>
    <message>
        <source>Valuation</source>
        <extracomment>How the session went on the whole.</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>“Nothing” is an answer, too.</source>
        <translation>“Ninguno” también es una respuesta.</translation>
    </message>
    <message>
        <source>0 was watched for and did not occur; empty was not observed.</source>
        <translation>0: se observó y no ocurrió; vacío: no se observó.</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>completo</translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n sin datos</numerusform>
            <numerusform>%n sin datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FactsOverview</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>Change what was recorded of the session.</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change what happened</source>
        <translation>Cambiar lo que ocurrió</translation>
    </message>
    <message>
        <source>Change what happened (%1)</source>
        <translation>Cambiar lo que ocurrió (%1)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. A note says only what was recorded.</source>
        <translation>Todavía no hay nada registrado. Una nota dice solo lo que se registró.</translation>
    </message>
</context>
<context>
    <name>bitacora::FactsPage</name>
    <message>
        <source>Back to the session</source>
        <extracomment>Back from the form to the session&apos;s details.</extracomment>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>This was typed and not recorded yet.</source>
        <translation>Esto se escribió y aún no se ha registrado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Throw away what was typed and not recorded.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was not recorded</source>
        <translation>Descartar lo que no se registró</translation>
    </message>
    <message>
        <source>Carry on from last time</source>
        <translation>Continuar desde la última vez</translation>
    </message>
    <message>
        <source>Takes over the place, the participants, the behaviors, the programs and the reinforcers, without their numbers.</source>
        <translation>Retoma el lugar, los participantes, las conductas, los programas y los reforzadores, sin sus números.</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>The form is filled in.</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Clinical note…</source>
        <extracomment>On from the form to the clinical note.</extracomment>
        <translation>Nota clínica…</translation>
    </message>
    <message>
        <source>Count live</source>
        <extracomment>A button: counts and times behaviors while the session goes on.
----------
A heading: what is counted and timed while the session goes on.</extracomment>
        <translation>Contar en vivo</translation>
    </message>
    <message numerus="yes">
        <source>Count live · %Ln stopwatch(es) running</source>
        <translation>
            <numerusform>Contar en vivo · %Ln cronómetro en marcha</numerusform>
            <numerusform>Contar en vivo · %Ln cronómetros en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Big buttons and stopwatches for what the plan works on, to use during the session.</source>
        <translation>Botones grandes y cronómetros para lo que trabaja el plan, para usar durante la sesión.</translation>
    </message>
</context>
<context>
    <name>bitacora::FactsSummary</name>
    <message>
        <source>Good</source>
        <extracomment>How a session went on the whole.</extracomment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>How a session went on the whole.</extracomment>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Poor</source>
        <extracomment>How a session went on the whole.</extracomment>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Aún no hay nada registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ABC entry(s)</source>
        <extracomment>Antecedent, behavior, consequence.</extracomment>
        <translation>
            <numerusform>%n registro ABC</numerusform>
            <numerusform>%n registros ABC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behavior(s)</source>
        <translation>
            <numerusform>%n conducta</numerusform>
            <numerusform>%n conductas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>valuation %1</source>
        <extracomment>%1 is Good, Fair or Poor, in lower case.</extracomment>
        <translation>valoración %1</translation>
    </message>
    <message>
        <source>Something is recorded</source>
        <translation>Hay algo registrado</translation>
    </message>
</context>
<context>
    <name>bitacora::FigureRow</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completada</numerusform>
            <numerusform>%Ln completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>%Ln cancelada</numerusform>
            <numerusform>%Ln canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no-show(s)</source>
        <translation>
            <numerusform>%Ln inasistencia</numerusform>
            <numerusform>%Ln inasistencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cancellation rate</source>
        <extracomment>%1 is a percentage such as &quot;8.3 %&quot;.</extracomment>
        <translation>%1 tasa de cancelación</translation>
    </message>
    <message>
        <source>%1 revenue</source>
        <extracomment>%1 is an amount of money; what the completed sessions brought.</extracomment>
        <translation>%1 ingresos</translation>
    </message>
</context>
<context>
    <name>bitacora::FiguresRow</name>
    <message numerus="yes">
        <source>session(s) this week</source>
        <translation>
            <numerusform>sesión esta semana</numerusform>
            <numerusform>sesiones esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>session(s) this month</source>
        <translation>
            <numerusform>sesión este mes</numerusform>
            <numerusform>sesiones este mes</numerusform>
        </translation>
    </message>
    <message>
        <source>upcoming</source>
        <extracomment>Under the number of sessions that are yet to come.</extracomment>
        <translation>próximas</translation>
    </message>
    <message>
        <source>revenue this month · %1 last</source>
        <extracomment>Under an amount of money; %1 is the amount of the last month.</extracomment>
        <translation>ingresos del mes · %1 el anterior</translation>
    </message>
    <message numerus="yes">
        <source>client(s) · %1 seen in %2 days</source>
        <extracomment>Under the number of clients; %1 is how many of them had a session in the last %2 days.</extracomment>
        <translation>
            <numerusform>cliente · %1 con sesión en %2 días</numerusform>
            <numerusform>clientes · %1 con sesión en %2 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::FileDialogs</name>
    <message>
        <source>Cancel</source>
        <extracomment>A button: does nothing and closes the question</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>In a file chooser, before the folder that it shows</extracomment>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>In a file chooser, before the name of a file or a folder</extracomment>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <extracomment>In a file chooser, before the kind of file (PDF, CSV)</extracomment>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A button of a file chooser</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button of a file chooser</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>A button of a chooser of folders</extracomment>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>bitacora::FilterButton</name>
    <message>
        <source>%1 (active filter)</source>
        <extracomment>The accessible name of a filter that narrows the list at present; %1 is &quot;Status: Completed&quot;</extracomment>
        <translation>%1 (filtro activo)</translation>
    </message>
    <message>
        <source>Clear filter: %1</source>
        <extracomment>The name of a small × button beside a filter; %1 is the filter</extracomment>
        <translation>Quitar el filtro: %1</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>bitacora::FilterInWords</name>
    <message>
        <source>Upcoming sessions</source>
        <translation>Próximas sesiones</translation>
    </message>
    <message>
        <source>Past sessions</source>
        <translation>Sesiones pasadas</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A list of statuses or services: %1 is what came before, %2 the next one.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of a list of statuses or services of which one applies.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <extracomment>%1 is a date, the first of the report.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, the last of the report.</extracomment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates, both included.</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>de la más antigua a la más reciente</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>por estado</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>%1 is what a person searched for.</extracomment>
        <translation>con “%1”</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryArguments</name>
    <message>
        <source>The sessions of one client alone.</source>
        <translation>Solo las sesiones de un cliente.</translation>
    </message>
    <message>
        <source>Only these statuses, with commas between them: pending, confirmed, completed, cancelled, no_show.</source>
        <translation>Solo estos estados, separados por comas: pending, confirmed, completed, cancelled, no_show.</translation>
    </message>
    <message>
        <source>Only these services, with commas between them, by name or code.</source>
        <translation>Solo estos servicios, separados por comas, por nombre o código.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-01-01.</source>
        <translation>El primer día, por ejemplo 2026-01-01.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>Only sessions that have not begun yet.</source>
        <translation>Solo las sesiones que aún no empiezan.</translation>
    </message>
    <message>
        <source>Only sessions that have begun.</source>
        <translation>Solo las sesiones que ya empezaron.</translation>
    </message>
    <message>
        <source>Only sessions whose notes (or client&apos;s name) have these words.</source>
        <translation>Solo las sesiones cuyas notas (o el nombre del cliente) tienen estas palabras.</translation>
    </message>
    <message>
        <source>newest (the usual), oldest or status.</source>
        <translation>newest (lo normal), oldest o status.</translation>
    </message>
    <message>
        <source>With the private notes too.</source>
        <translation>También con las notas privadas.</translation>
    </message>
    <message>
        <source>Writes FILE rather than standard output.</source>
        <translation>Guarda en FILE en lugar de la salida estándar.</translation>
    </message>
    <message>
        <source>--out takes the name of a file.</source>
        <translation>--out lleva el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--service takes the names of services.</source>
        <translation>--service lleva los nombres de servicios.</translation>
    </message>
    <message>
        <source>--upcoming and --past exclude each other.</source>
        <translation>--upcoming y --past se excluyen.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-30, not “%2”.</source>
        <translation>--%1 lleva un día como 2026-11-30, no “%2”.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>--status takes one or more of: %1.</source>
        <translation>--status lleva uno o más de estos: %1.</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2.</source>
        <translation>“%1” no es un estado. Los estados son: %2.</translation>
    </message>
    <message>
        <source>--sort takes newest, oldest or status, not “%1”.</source>
        <translation>--sort lleva newest, oldest o status, no “%1”.</translation>
    </message>
    <message>
        <source>Say --format csv, pdf or json.</source>
        <translation>Indique --format csv, pdf o json.</translation>
    </message>
    <message>
        <source>--format takes csv, pdf or json, not “%1”.</source>
        <translation>--format lleva csv, pdf o json, no “%1”.</translation>
    </message>
    <message>
        <source>csv, pdf or json. None of them is encrypted, but for a PDF with a password.</source>
        <translation>csv, pdf o json. Ninguno está cifrado, salvo un PDF con contraseña.</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryCommand</name>
    <message>
        <source>A PDF is nothing for a terminal. Name a file with --out FILE.</source>
        <translation>Un PDF no es para una terminal. Indique un archivo con --out FILE.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Writes the sessions of a client or of the whole practice. What is written is not encrypted, but for a PDF with a password.</source>
        <translation>Exporta las sesiones de un cliente o de toda la práctica. Lo que se exporta no está cifrado, salvo un PDF con contraseña.</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryCsv</name>
    <message>
        <source>start</source>
        <extracomment>The names of the columns of a CSV file, in lower case and without spaces.</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>time_zone</source>
        <translation>zona_horaria</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>duration_minutes</source>
        <translation>duracion_minutos</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>tarifa</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>customer_notes</source>
        <translation>notas_para_el_cliente</translation>
    </message>
    <message>
        <source>private_notes</source>
        <translation>notas_privadas</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryHeadBlock</name>
    <message>
        <source>Session history</source>
        <translation>Historial de sesiones</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>%1 is a date, %2 the age such as &quot;6 years&quot;.</extracomment>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de afiliado</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>Figures above a history; the number stands over the word.</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Inasistencias</translation>
    </message>
    <message>
        <source>Cancellation rate</source>
        <translation>Tasa de cancelación</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ingresos</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryPage</name>
    <message>
        <source>History</source>
        <extracomment>The page with every session of the practice.</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Write the sessions to a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Show how the sessions look on paper, and print them.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Parts of the history</source>
        <translation>Partes del historial</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>What was done in the practice, and when.</extracomment>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryPages</name>
    <message>
        <source>No session is shown by this filter.</source>
        <translation>Este filtro no muestra ninguna sesión.</translation>
    </message>
    <message>
        <source>Made on %1 at %2</source>
        <extracomment>The foot of a report: %1 is a date, %2 a time.</extracomment>
        <translation>Elaborado el %1 a las %2</translation>
    </message>
    <message>
        <source>with private notes</source>
        <translation>con notas privadas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>bitacora::HistoryTable</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Customer and private notes</source>
        <translation>Notas para el cliente y privadas</translation>
    </message>
    <message>
        <source>Customer notes</source>
        <translation>Notas para el cliente</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time in minutes; %1 is the number.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>Beside a note that began on the page before.</extracomment>
        <translation>continuación</translation>
    </message>
</context>
<context>
    <name>bitacora::HoldCommand</name>
    <message>
        <source>Puts a client&apos;s record on hold, so that it can be neither deleted nor destroyed, or lifts the hold.</source>
        <translation>Pone en retención el expediente de un cliente, de modo que no se puede eliminar ni destruir, o levanta la retención.</translation>
    </message>
    <message>
        <source>Of what kind: legal, complaint or request.</source>
        <translation>De qué tipo: legal, complaint o request.</translation>
    </message>
    <message>
        <source>Why, such as the number of the case.</source>
        <translation>Por qué, por ejemplo el número del caso.</translation>
    </message>
    <message>
        <source>Lifts the hold instead.</source>
        <translation>En su lugar, levanta la retención.</translation>
    </message>
    <message>
        <source>Say --kind legal, complaint or request and --reason TEXT, or --lift alone.</source>
        <translation>Indique --kind legal, complaint o request y --reason TEXT, o solo --lift.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Se levantó la retención.</translation>
    </message>
    <message>
        <source>The record is on hold.</source>
        <translation>El expediente está en retención.</translation>
    </message>
</context>
<context>
    <name>bitacora::HoldPanel</name>
    <message>
        <source>Putting this record on hold</source>
        <translation>Poner este expediente en retención</translation>
    </message>
    <message>
        <source>Put the record on hold</source>
        <extracomment>The heading of a form: the record of a client may not be deleted or destroyed from now on.</extracomment>
        <translation>Poner el expediente en retención</translation>
    </message>
    <message>
        <source>It stays in use as ever. The activity log says the kind, not the reason.</source>
        <translation>Se sigue usando como siempre. El registro de actividad dice el tipo, no el motivo.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Such as the number of the case, or who asked and when.</source>
        <translation>Por ejemplo el número del caso, o quién lo pidió y cuándo.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>The button that forbids to delete or destroy a client&apos;s record.</extracomment>
        <translation>Poner en retención</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bitacora::HoldText</name>
    <message>
        <source>Legal matter</source>
        <extracomment>Why a client&apos;s record may not be deleted or destroyed: a lawsuit, a subpoena, an investigation.</extracomment>
        <translation>Asunto legal</translation>
    </message>
    <message>
        <source>Complaint</source>
        <extracomment>Why a client&apos;s record may not be deleted or destroyed.</extracomment>
        <translation>Queja</translation>
    </message>
    <message>
        <source>Request for the record</source>
        <extracomment>Why a client&apos;s record may not be deleted or destroyed: somebody asked for it.</extracomment>
        <translation>Solicitud del expediente</translation>
    </message>
    <message>
        <source>On hold since %1 (%2): %3</source>
        <extracomment>A client&apos;s record: %1 is a date, %2 such as &quot;Complaint&quot;, %3 the reason as the practitioner typed it.</extracomment>
        <translation>En retención desde el %1 (%2): %3</translation>
    </message>
    <message>
        <source>Until the hold is lifted, the record can be neither deleted nor destroyed.</source>
        <translation>Mientras no se levante la retención, el expediente no se puede eliminar ni destruir.</translation>
    </message>
</context>
<context>
    <name>bitacora::HoursRow</name>
    <message>
        <source>Type a time, such as %1.</source>
        <extracomment>%1 is an example</extracomment>
        <translation>Escriba una hora, como “%1”.</translation>
    </message>
    <message>
        <source>The end is not after the beginning. Change one of them.</source>
        <translation>El final no es posterior al comienzo. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>The second hours begin before the first ones end. Change one of them.</source>
        <translation>El segundo horario comienza antes de que termine el primero. Cambie uno de los dos.</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>Between the beginning and the end of the working hours of a day</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Day off</source>
        <extracomment>Beside a weekday on which nobody works</extracomment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1, from</source>
        <extracomment>The beginning of the working hours of a day; %1 is a weekday</extracomment>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, to</source>
        <extracomment>The end of the working hours of a day; %1 is a weekday</extracomment>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>(after the break)</source>
        <translation>(después de la pausa)</translation>
    </message>
    <message>
        <source>Take the break away</source>
        <translation>Quitar la pausa</translation>
    </message>
    <message>
        <source>Add a break</source>
        <translation>Agregar una pausa</translation>
    </message>
</context>
<context>
    <name>bitacora::ImportChanges</name>
    <message>
        <source>the import</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>la importación</translation>
    </message>
</context>
<context>
    <name>bitacora::ImportForm</name>
    <message>
        <source>Choose the column that holds it: without it nothing can be imported.</source>
        <translation>Elija la columna que lo contiene: sin ella no se puede importar nada.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <extracomment>In place of a column of the file.</extracomment>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <source>Day/month/year: 31/12/2026</source>
        <extracomment>How a file writes dates in figures.</extracomment>
        <translation>Día/mes/año: 31/12/2026</translation>
    </message>
    <message>
        <source>Month/day/year: 12/31/2026</source>
        <extracomment>How a file writes dates in figures.</extracomment>
        <translation>Mes/día/año: 12/31/2026</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Cada fila es</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Una sesión</translation>
    </message>
    <message>
        <source>Dates in figures</source>
        <extracomment>Whether a file has 31/12/2026 or 12/31/2026.</extracomment>
        <translation>Fechas en cifras</translation>
    </message>
    <message>
        <source>Service, where none is named</source>
        <translation>Servicio, si no se indica</translation>
    </message>
    <message>
        <source>Calendar, where none is named</source>
        <translation>Calendario, si no se indica</translation>
    </message>
    <message>
        <source>Status, where none is named</source>
        <translation>Estado, si no se indica</translation>
    </message>
    <message>
        <source>Add clients and services that are not here yet</source>
        <translation>Agregar los clientes y servicios que aún no están aquí</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <extracomment>Shows the fields that the file seems not to have a column for, too.</extracomment>
        <translation>Mostrar todos los campos</translation>
    </message>
    <message>
        <source>Completed if past, else confirmed</source>
        <extracomment>The status of sessions that a file says none of: after when they are.</extracomment>
        <translation>Completada si ya pasó; si no, confirmada</translation>
    </message>
    <message>
        <source>In which column of the file does each of these stand? Where its name tells, it is chosen already.</source>
        <translation>¿En qué columna del archivo está cada dato? Cuando su nombre lo dice, ya está elegida.</translation>
    </message>
</context>
<context>
    <name>bitacora::ImportSection</name>
    <message>
        <source>Tables and calendars (*.csv *.tsv *.txt *.ics);;All files (*)</source>
        <extracomment>The kinds of file in a file chooser; keep what stands in the parentheses.</extracomment>
        <translation>Tablas y calendarios (*.csv *.tsv *.txt *.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>The heading of the settings that bring in clients and sessions from other programs</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Finding out what would be added…</source>
        <translation>Averiguando qué se agregaría…</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>No hay nada que agregar.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <extracomment>After an import; %1 is what was imported, such as &quot;12 clients and 340 sessions&quot;.</extracomment>
        <translation>Importación hecha: %1.</translation>
    </message>
    <message>
        <source>csv ics calendar file clients sessions bring move migrate excel spreadsheet</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>csv ics calendario archivo clientes sesiones traer pasar migrar excel hoja de cálculo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln event(s)</source>
        <extracomment>A calendar file and how many events it has; %1 is its name.</extracomment>
        <translation>
            <numerusform>%1: %Ln evento</numerusform>
            <numerusform>%1: %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>To be added: %1.</source>
        <extracomment>What an import would add; %1 is such as &quot;12 clients and 340 sessions&quot;. The first of them are listed below.</extracomment>
        <translation>Por agregar: %1.</translation>
    </message>
    <message>
        <source>Left for another time: %1. Choose the file once more after this import.</source>
        <extracomment>Rows of a file that are too many to be imported at once; %1 is how many are left.</extracomment>
        <translation>Quedan para otra vez: %1. Elija el archivo de nuevo después de esta importación.</translation>
    </message>
    <message>
        <source>Here already, or twice in the file, and left out: %1.</source>
        <extracomment>Rows of a file that an import leaves out; %1 is how many.</extracomment>
        <translation>Ya están aquí, o dos veces en el archivo, y se omiten: %1.</translation>
    </message>
    <message>
        <source>Left out for what stands in them: %1.</source>
        <extracomment>Rows of a file that an import leaves out; %1 is how many. What is wrong with them is listed below.</extracomment>
        <translation>Se omiten por lo que contienen: %1.</translation>
    </message>
    <message>
        <source>New clients: %1.</source>
        <extracomment>Of an import; %1 is a list of names.</extracomment>
        <translation>Clientes nuevos: %1.</translation>
    </message>
    <message>
        <source>New services: %1.</source>
        <extracomment>Of an import; %1 is a list of names.</extracomment>
        <translation>Servicios nuevos: %1.</translation>
    </message>
    <message>
        <source>Clients and sessions from a table of another program (CSV), or sessions from a calendar file (.ics). Nothing is added before you have seen what that would be.</source>
        <translation>Clientes y sesiones de una tabla de otro programa (CSV), o sesiones de un archivo de calendario (.ics). No se agrega nada antes de que usted haya visto qué se agregaría.</translation>
    </message>
    <message>
        <source>Kept in the private notes, where the e-mail address is none: %1.</source>
        <extracomment>Of clients of a file; %1 is how many.</extracomment>
        <translation>Quedan en las notas privadas, porque no son direcciones de correo: %1.</translation>
    </message>
    <message>
        <source>Repeated in a way that is not understood here, so that only the first date counts: %1.</source>
        <extracomment>Of events in a calendar file; %1 is a list of their titles.</extracomment>
        <translation>Se repiten de un modo que aquí no se entiende, así que solo cuenta la primera fecha: %1.</translation>
    </message>
</context>
<context>
    <name>bitacora::ImportWords</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>Minutes, abbreviated.</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last name, if apart</source>
        <extracomment>A column of a file: the family name, where it does not stand with the first name.</extracomment>
        <translation>Apellidos, si van aparte</translation>
    </message>
    <message>
        <source>Client</source>
        <extracomment>A column of a file: whose session it is.</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <extracomment>A column of a file: when a session begins; the time may stand in the same column.</extracomment>
        <translation>Fecha, o fecha y hora</translation>
    </message>
    <message>
        <source>Time, if apart</source>
        <extracomment>A column of a file: when a session begins, where the date stands in another one.</extracomment>
        <translation>Hora, si va aparte</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>A column of a file: when a session ends.</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason for the cancellation</source>
        <translation>Motivo de la cancelación</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer notes</source>
        <translation>Notas para el cliente</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>A column of a file that has no name; %1 is its place, from 1.</extracomment>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Title of the event</source>
        <extracomment>What an event of a calendar is called.</extracomment>
        <translation>Título del evento</translation>
    </message>
    <message>
        <source>Start of the event</source>
        <translation>Inicio del evento</translation>
    </message>
    <message>
        <source>Time zone of the event</source>
        <translation>Zona horaria del evento</translation>
    </message>
    <message>
        <source>Duration of the event</source>
        <translation>Duración del evento</translation>
    </message>
    <message>
        <source>Location of the event</source>
        <translation>Lugar del evento</translation>
    </message>
    <message>
        <source>Description of the event</source>
        <translation>Descripción del evento</translation>
    </message>
    <message>
        <source>Status of the event</source>
        <translation>Estado del evento</translation>
    </message>
    <message>
        <source>Guests of the event</source>
        <translation>Invitados del evento</translation>
    </message>
    <message>
        <source>there is nothing for “%1”.</source>
        <extracomment>Of a row of a file; %1 is a field, such as Name.</extracomment>
        <translation>no hay nada para “%1”.</translation>
    </message>
    <message>
        <source>“%1” was not understood as “%2”.</source>
        <extracomment>Of a row of a file; %1 is what stands there, %2 a field, such as Birth date.</extracomment>
        <translation>“%1” no se entendió como “%2”.</translation>
    </message>
    <message>
        <source>this computer does not know the time zone “%1”.</source>
        <translation>esta computadora no conoce la zona horaria “%1”.</translation>
    </message>
    <message>
        <source>the birth date “%1” is later than today.</source>
        <translation>la fecha de nacimiento “%1” es posterior a hoy.</translation>
    </message>
    <message>
        <source>the text for “%1” is too long.</source>
        <extracomment>Of a row of a file; %1 is a field, such as Address.</extracomment>
        <translation>el texto para “%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>a session lasts from 1 minute to 24 hours.</source>
        <translation>una sesión dura de 1 minuto a 24 horas.</translation>
    </message>
    <message>
        <source>“%1” names none of your clients.</source>
        <extracomment>Of a row of a file; %1 is what stands where the client&apos;s name is expected.</extracomment>
        <translation>“%1” no nombra a ninguno de sus clientes.</translation>
    </message>
    <message>
        <source>several clients are called “%1”.</source>
        <translation>varios clientes se llaman “%1”.</translation>
    </message>
    <message>
        <source>it names no service.</source>
        <translation>no indica ningún servicio.</translation>
    </message>
    <message>
        <source>“%1” is none of your services.</source>
        <translation>“%1” no es ninguno de sus servicios.</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <extracomment>%1 is the number of an event in a calendar file, %2 what is wrong with it.</extracomment>
        <translation>Evento %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line in a file, %2 what is wrong with it.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sesión</numerusform>
            <numerusform>%Ln sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>it takes the whole day and has no time.</source>
        <extracomment>Of an event in a calendar file.</extracomment>
        <translation>dura todo el día y no tiene hora.</translation>
    </message>
    <message numerus="yes">
        <source>The same in %Ln more.</source>
        <extracomment>After what is wrong with a row of a file: how many more rows it is wrong with.</extracomment>
        <translation>
            <numerusform>Lo mismo en %Ln más.</numerusform>
            <numerusform>Lo mismo en %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>After a list of rows of a file that are left out.</extracomment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::InvitationCommand</name>
    <message>
        <source>Writes a session for the client&apos;s calendar (iCalendar): the invitation, its new time, or that it is cancelled. What is written is not encrypted.</source>
        <translation>Genera un archivo para el calendario del cliente (iCalendar): la invitación, su nuevo horario o que está cancelada. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>The file to write; without it, or with -, standard output.</source>
        <translation>El archivo de destino; sin él, o con -, la salida estándar.</translation>
    </message>
    <message>
        <source>An invitation is for one session.</source>
        <translation>Una invitación es para una sola sesión.</translation>
    </message>
    <message>
        <source>There is no session %1 in this practice.</source>
        <translation>No hay ninguna sesión %1 en esta práctica.</translation>
    </message>
    <message>
        <source>--out takes the name of a file.</source>
        <translation>--out lleva el nombre de un archivo.</translation>
    </message>
</context>
<context>
    <name>bitacora::KeyCommand</name>
    <message>
        <source>Prints the raw key of practice.db: in hexadecimal, and as the statement that opens it in any SQLCipher tool. Whoever has it can read everything.</source>
        <translation>Imprime la clave de practice.db: en hexadecimal y como la instrucción que la abre en cualquier herramienta de SQLCipher. Quien la tenga puede leerlo todo.</translation>
    </message>
</context>
<context>
    <name>bitacora::LanguageChooser</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>bitacora::LanguageField</name>
    <message>
        <source>Not said</source>
        <extracomment>A client&apos;s language, when it is not known.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>bitacora::LanguageModelSection</name>
    <message>
        <source>Type an address, such as %1.</source>
        <translation>Escriba una dirección, como %1.</translation>
    </message>
    <message>
        <source>This is no address. It looks like %1.</source>
        <translation>Esto no es una dirección. Una dirección se ve así: %1.</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://.</source>
        <translation>Una dirección empieza con http:// o https://.</translation>
    </message>
    <message>
        <source>Leave out the user name and the password: they would be sent and kept as plain text.</source>
        <translation>Omita el nombre de usuario y la contraseña: se enviarían y guardarían como texto legible.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the question mark or the number sign.</source>
        <translation>Omita lo que sigue al signo de interrogación o al signo de número.</translation>
    </message>
    <message>
        <source>Language model</source>
        <extracomment>The heading of the settings about an AI model that writes text</extracomment>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>AI assistant Ollama llama LM Studio draft notes</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>IA inteligencia artificial asistente Ollama llama LM Studio redactar borrador notas</translation>
    </message>
    <message>
        <source>Draft notes with a language model, too</source>
        <translation>Redactar notas también con un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where its OpenAI interface answers. Ollama: %1</source>
        <translation>Donde responde su interfaz de OpenAI. Ollama: %1</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>A language model</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As its program calls it. Test the address to see which there are.</source>
        <translation>Como lo llama su programa. Pruebe la dirección para ver cuáles hay.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>A button that asks a server whether it is there; and the same while it is asked</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the address</source>
        <translation>Probar la dirección</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It answered in %1 s.</source>
        <translation>Respondió en %1 s.</translation>
    </message>
    <message>
        <source>It has no model yet: install one with its program.</source>
        <translation>Todavía no tiene ningún modelo: instale uno con su programa.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n model(s).</source>
        <translation>
            <numerusform>Tiene %n modelo.</numerusform>
            <numerusform>Tiene %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one above.</source>
        <translation>Elija uno arriba.</translation>
    </message>
    <message>
        <source>It does not have “%1”.</source>
        <translation>No tiene “%1”.</translation>
    </message>
    <message>
        <source>It is a program that you install on this computer, such as Ollama, llama.cpp or LM Studio. It gets what was recorded of a session, without names, and its text is a proposal that is compared with the data. While this is off, Bitácora connects to nothing.</source>
        <translation>Es un programa que usted instala en esta computadora, como Ollama, llama.cpp o LM Studio. Recibe lo registrado de una sesión, sin nombres, y su texto es una propuesta que se compara con los datos. Mientras esto esté desactivado, Bitácora no se conecta a nada.</translation>
    </message>
    <message>
        <source>Stop asking at the address</source>
        <translation>Dejar de preguntar a la dirección</translation>
    </message>
</context>
<context>
    <name>bitacora::LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>A choice of language: the one of the computer</extracomment>
        <translation>El mismo del sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Dates, numbers and money follow it too. It changes at once.</source>
        <translation>También lo siguen las fechas, los números y el dinero. Cambia de inmediato.</translation>
    </message>
    <message>
        <source>english spanish region</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>inglés español idioma región english</translation>
    </message>
</context>
<context>
    <name>bitacora::LeftOutList</name>
    <message>
        <source>Put in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Put in: %1</source>
        <extracomment>For screen readers: puts what was recorded into the note; %1 is what was recorded.</extracomment>
        <translation>Incluir: %1</translation>
    </message>
    <message>
        <source>Recorded, but not in the note</source>
        <extracomment>A heading: what was recorded and no sentence of the note says.</extracomment>
        <translation>Registrado, pero no está en la nota</translation>
    </message>
</context>
<context>
    <name>bitacora::LetterheadSection</name>
    <message>
        <source>You and your practice</source>
        <translation>Usted y su práctica</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As it is to stand at the head of your reports. Kept in the encrypted practice.</source>
        <translation>Como debe aparecer en el encabezado de sus informes. Se guarda en la práctica cifrada.</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>A professional title such as BCBA</extracomment>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Such as BCBA, RBT or LPC, with your license number where payers ask for it.</source>
        <translation>Por ejemplo BCBA, RBT o LPC, con su número de licencia si las aseguradoras lo piden.</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Nombre de la práctica</translation>
    </message>
    <message>
        <source>Address, phone, e-mail</source>
        <translation>Dirección, teléfono, correo</translation>
    </message>
    <message>
        <source>The lines of your letterhead, as many as you need.</source>
        <translation>Los renglones de su membrete, los que necesite.</translation>
    </message>
    <message>
        <source>name license phone address letterhead signature</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>nombre licencia cédula teléfono dirección membrete firma</translation>
    </message>
</context>
<context>
    <name>bitacora::LiveBehaviorRow</name>
    <message>
        <source>Running – press to stop</source>
        <translation>En marcha: presione para detener</translation>
    </message>
    <message>
        <source>Running – press to stop · before: %1</source>
        <translation>En marcha: presione para detener · antes: %1</translation>
    </message>
    <message>
        <source>Press to start</source>
        <extracomment>A stopwatch that stands: pressing the button starts it.</extracomment>
        <translation>Presione para iniciar</translation>
    </message>
    <message>
        <source>With it</source>
        <extracomment>An interval of an observation in which the behavior occurred.</extracomment>
        <translation>Con ella</translation>
    </message>
    <message>
        <source>Without it</source>
        <extracomment>An interval of an observation in which the behavior did not occur.</extracomment>
        <translation>Sin ella</translation>
    </message>
    <message>
        <source>0 – did not occur</source>
        <extracomment>A button: somebody watched for the behavior, and it has not occurred.</extracomment>
        <translation>0: no se presentó</translation>
    </message>
    <message>
        <source>%1: did not occur</source>
        <extracomment>For screen readers: %1 is a behavior.</extracomment>
        <translation>%1: no se presentó</translation>
    </message>
</context>
<context>
    <name>bitacora::LiveButton</name>
    <message>
        <source>Key %1</source>
        <extracomment>For screen readers, of a button: the key that does the same.</extracomment>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>bitacora::LivePanel</name>
    <message>
        <source>Begins in %1</source>
        <extracomment>The clock of a session that has not begun; %1 is hours, minutes and seconds.</extracomment>
        <translation>Empieza en %1</translation>
    </message>
    <message>
        <source>The session is over</source>
        <extracomment>In place of the clock of a session.</extracomment>
        <translation>La sesión terminó</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 – past the planned end</source>
        <extracomment>%1 is &quot;4:00 PM to 5:00 PM&quot;; the session goes on longer than it was planned to.</extracomment>
        <translation>%1: pasó el fin previsto</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>What was tapped last: %1 is a behavior.</extracomment>
        <translation>%1: una vez más</translation>
    </message>
    <message>
        <source>%1: did not occur</source>
        <extracomment>What was tapped last: %1 is a behavior.</extracomment>
        <translation>%1: no se presentó</translation>
    </message>
    <message>
        <source>%1: an interval with it</source>
        <extracomment>What was tapped last: %1 is a behavior.</extracomment>
        <translation>%1: un intervalo con ella</translation>
    </message>
    <message>
        <source>%1: an interval without it</source>
        <extracomment>What was tapped last: %1 is a behavior.</extracomment>
        <translation>%1: un intervalo sin ella</translation>
    </message>
    <message>
        <source>%1: stopwatch started</source>
        <extracomment>What was tapped last: %1 is a behavior.</extracomment>
        <translation>%1: cronómetro iniciado</translation>
    </message>
    <message>
        <source>%1: stopwatch stopped</source>
        <extracomment>What was tapped last: %1 is a behavior.</extracomment>
        <translation>%1: cronómetro detenido</translation>
    </message>
    <message>
        <source>%1: correct trial</source>
        <extracomment>What was tapped last: %1 is a program.</extracomment>
        <translation>%1: ensayo correcto</translation>
    </message>
    <message>
        <source>%1: incorrect trial</source>
        <extracomment>What was tapped last: %1 is a program.</extracomment>
        <translation>%1: ensayo incorrecto</translation>
    </message>
    <message>
        <source>Live counting</source>
        <translation>Conteo en vivo</translation>
    </message>
    <message>
        <source>Session clock</source>
        <extracomment>For screen readers: how long the session has lasted.</extracomment>
        <translation>Reloj de la sesión</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Conductas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>A button: takes back what was tapped last.</extracomment>
        <translation>Deshacer toque</translation>
    </message>
    <message>
        <source>Each button has a key. Shift with the key of “Correct” changes the prompt, Backspace takes back the last tap, Escape goes back to the form with everything filled in.</source>
        <translation>Cada botón tiene una tecla. Mayúsculas con la tecla de “Correcto” cambia la ayuda, Retroceso deshace el último toque y Escape lleva al formulario con todo ya anotado.</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>What the client&apos;s plan works on is counted here, and whatever the form has a row for.</source>
        <translation>Aquí se cuenta lo que trabaja el plan del cliente y todo lo que tenga una fila en el formulario.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>The session has not begun</source>
        <extracomment>In place of the clock of a session.</extracomment>
        <translation>La sesión no ha empezado</translation>
    </message>
</context>
<context>
    <name>bitacora::LiveProgramRow</name>
    <message>
        <source>%1 (%2%)</source>
        <extracomment>Trials of a program: %1 is &quot;8 of 10 correct&quot;, %2 a whole number.</extracomment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Prompt: not said</source>
        <extracomment>The help that is given with a trial: nobody said.</extracomment>
        <translation>Ayuda: sin indicar</translation>
    </message>
    <message>
        <source>%1: prompt of the next trial</source>
        <extracomment>For screen readers: %1 is a program; the help that is given with the next trial.</extracomment>
        <translation>%1: ayuda del próximo ensayo</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>A trial of a program.</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Incorrect</source>
        <extracomment>A trial of a program.</extracomment>
        <translation>Incorrecto</translation>
    </message>
</context>
<context>
    <name>bitacora::LockCommand</name>
    <message>
        <source>Locks the practice in every open window of yours, as Ctrl+L does. Asks for no passphrase.</source>
        <translation>Bloquea la práctica en todas sus ventanas abiertas, como Ctrl+L. No pide frase de acceso.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” es un argumento de más.</translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) did not answer, and may still show a practice.</source>
        <translation>
            <numerusform>%n ventana no respondió y quizá aún muestra una práctica.</numerusform>
            <numerusform>%n ventanas no respondieron y quizá aún muestran una práctica.</numerusform>
        </translation>
    </message>
    <message>
        <source>No practice was open in a window.</source>
        <translation>Ninguna práctica estaba abierta en una ventana.</translation>
    </message>
    <message numerus="yes">
        <source>Locked in %n window(s).</source>
        <translation>
            <numerusform>Bloqueada en %n ventana.</numerusform>
            <numerusform>Bloqueada en %n ventanas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::LockSection</name>
    <message numerus="yes">
        <source>Type whole minutes, from %1 to %2. Until then the practice locks after %n minute(s).</source>
        <translation>
            <numerusform>Escriba minutos enteros, de %1 a %2. Mientras tanto, la práctica se bloquea después de %n minuto.</numerusform>
            <numerusform>Escriba minutos enteros, de %1 a %2. Mientras tanto, la práctica se bloquea después de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>The heading of the settings about locking the practice</extracomment>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after so many idle minutes</source>
        <translation>Bloquear después de estos minutos de inactividad</translation>
    </message>
    <message>
        <source>The practice closes, and the screen shows nothing of it until the passphrase is typed again. What you were writing is kept.</source>
        <translation>La práctica se cierra y la pantalla no muestra nada de ella hasta que se escriba otra vez la frase de acceso. Lo que usted estaba escribiendo se conserva.</translation>
    </message>
    <message>
        <source>automatic idle minutes time screen sleep suspend lid</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>automático inactividad minutos tiempo pantalla suspensión suspender tapa</translation>
    </message>
    <message>
        <source>Also lock with the computer</source>
        <extracomment>A box to check: the practice locks when the computer goes to sleep, and so on</extracomment>
        <translation>Bloquear también con la computadora</translation>
    </message>
    <message>
        <source>When it goes to sleep, its lid closes, its screen locks or the user changes.</source>
        <translation>Cuando se suspende, se cierra su tapa, se bloquea su pantalla o cambia el usuario.</translation>
    </message>
    <message>
        <source>%1 This system does not tell Bitácora of that for certain: do not rely on it.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 Este sistema no se lo avisa a Bitácora con certeza: no confíe en ello.</translation>
    </message>
</context>
<context>
    <name>bitacora::MainWindow</name>
    <message>
        <source>Open a practice: choose its folder, whose name ends in .bitacora</source>
        <translation>Abrir una práctica: seleccione su carpeta, cuyo nombre termina en .bitacora</translation>
    </message>
    <message>
        <source>Bitácora — %1</source>
        <extracomment>The title of the window; %1 is the name of the practice</extracomment>
        <translation>Bitácora — %1</translation>
    </message>
    <message>
        <source>Lock anyway</source>
        <translation>Bloquear de todos modos</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>The backup was restored. The practice as it was before is at “%1”.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>La copia de seguridad se restauró. La práctica como estaba antes queda en “%1”.</translation>
    </message>
    <message>
        <source>“%1” has its new data key. Print its new recovery sheet when it is open.</source>
        <extracomment>%1 is the name of a practice</extracomment>
        <translation>“%1” tiene su nueva clave de datos. Imprima su nueva hoja de recuperación cuando esté abierta.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>La copia de seguridad se restauró.</translation>
    </message>
    <message>
        <source>The restore was called off because the computer was about to sleep. Nothing was changed.</source>
        <translation>Se interrumpió la restauración porque la computadora iba a suspenderse. No se cambió nada.</translation>
    </message>
    <message>
        <source>The program could not save its settings to “%1”. They hold until it is closed.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El programa no pudo guardar sus ajustes en “%1”. Valen hasta que se cierre.</translation>
    </message>
</context>
<context>
    <name>bitacora::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What the picture beside a message means, for screen readers</extracomment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>bitacora::ModelConsent</name>
    <message>
        <source>%1 is not this computer. With your consent, what was recorded of a session goes there: the behaviors, programs, procedures and numbers, who was there by role, and what you wrote in your own words. Names, dates, birth dates, member numbers, addresses and telephone numbers are taken out first, as far as this program can tell them. Whoever runs that computer can read the rest.</source>
        <extracomment>Beside an address in the settings. %1 is an address such as https://models.example.org:443</extracomment>
        <translation>%1 no es esta computadora. Con su consentimiento se envía allí lo registrado de una sesión: las conductas, los programas, los procedimientos y los números, quiénes estuvieron (por su rol) y lo que usted escribió con sus palabras. Antes se quitan los nombres, las fechas, las fechas de nacimiento, los números de afiliación, las direcciones y los teléfonos, hasta donde este programa puede reconocerlos. Quien administra esa computadora puede leer el resto.</translation>
    </message>
    <message>
        <source>Sending to %1 is allowed, and to no other computer. Every time is in the activity log.</source>
        <translation>Se permite enviar a %1 y a ninguna otra computadora. Cada envío queda en el registro de actividad.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others on the way can read it, too. Use https where you can.</source>
        <translation>La conexión no está cifrada: otros pueden leerlo también en el camino. Use https si puede.</translation>
    </message>
    <message>
        <source>Allow sending to %1</source>
        <translation>Permitir el envío a %1</translation>
    </message>
    <message>
        <source>Allow it no longer</source>
        <translation>Dejar de permitirlo</translation>
    </message>
</context>
<context>
    <name>bitacora::ModelFailure</name>
    <message>
        <source>Nothing was sent: there is nothing recorded yet that a model could put into words.</source>
        <translation>No se envió nada: todavía no hay nada registrado que un modelo pueda redactar.</translation>
    </message>
    <message>
        <source>Nothing was sent: what was recorded names the client in a way that could not be taken out. Take names, numbers and addresses out of your own words, then try again.</source>
        <translation>No se envió nada: lo registrado identifica al cliente de un modo que no se pudo quitar. Quite nombres, números y direcciones de lo que escribió con sus palabras e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no computer of that name: %1. Check the address.</source>
        <translation>No hay ninguna computadora con ese nombre: %1. Revise la dirección.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start the model&apos;s program, such as Ollama, or check the address.</source>
        <translation>Nada responde en %1. Inicie el programa del modelo, como Ollama, o revise la dirección.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent.</source>
        <translation>No se pudo establecer una conexión segura con %1, así que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 asks for a key or a password, which this program does not send.</source>
        <translation>%1 pide una clave o una contraseña, que este programa no envía.</translation>
    </message>
    <message>
        <source>%1 does not know what it was asked. Check the model&apos;s name, and that the address ends as the server wants it, in most cases in /v1.</source>
        <translation>%1 no reconoce lo que se le pidió. Revise el nombre del modelo y que la dirección termine como el servidor la espera, casi siempre en /v1.</translation>
    </message>
    <message>
        <source>%1 answered that it failed (HTTP %2).</source>
        <extracomment>%1 is an address, %2 a number such as 500</extracomment>
        <translation>%1 respondió que falló (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 sends on to another address. That was not followed, and nothing was sent there.</source>
        <translation>%1 remite a otra dirección. No se siguió, y no se envió nada allí.</translation>
    </message>
    <message>
        <source>What answers at %1 is not a server of language models, as far as this program can tell.</source>
        <translation>Lo que responde en %1 no es un servidor de modelos de lenguaje, hasta donde este programa puede ver.</translation>
    </message>
    <message>
        <source>The answer broke off. Nothing of your note was changed; try again.</source>
        <translation>La respuesta se interrumpió. No se cambió nada de su nota; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing came any more, and the waiting was ended. Nothing of your note was changed; try again, or choose a smaller model.</source>
        <translation>Dejó de llegar texto y se dejó de esperar. No se cambió nada de su nota; inténtelo de nuevo o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The answer took too long and was ended. Nothing of your note was changed; choose a smaller model.</source>
        <translation>La respuesta tardó demasiado y se detuvo. No se cambió nada de su nota; elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The model answered nothing. Nothing of your note was changed; try again, or choose another model.</source>
        <translation>El modelo no respondió nada. No se cambió nada de su nota; inténtelo de nuevo o elija otro modelo.</translation>
    </message>
    <message>
        <source>The model would not write this. Nothing of your note was changed.</source>
        <translation>El modelo se negó a redactar esto. No se cambió nada de su nota.</translation>
    </message>
    <message>
        <source>The answer was far too long and was ended. Nothing of your note was changed; choose another model.</source>
        <translation>La respuesta era demasiado larga y se detuvo. No se cambió nada de su nota; elija otro modelo.</translation>
    </message>
    <message>
        <source>The model stopped before the end of the note. Nothing of your note was changed; choose a model that can write more.</source>
        <translation>El modelo se detuvo antes del final de la nota. No se cambió nada de su nota; elija un modelo que pueda escribir más.</translation>
    </message>
    <message>
        <source>Nothing was sent: the language model is off, or sending to that computer was not allowed. Look in the settings under “Language model”.</source>
        <translation>No se envió nada: el modelo de lenguaje está desactivado, o no se permitió enviar a esa computadora. Vea en los ajustes “Modelo de lenguaje”.</translation>
    </message>
    <message>
        <source>Nothing was sent: the part of the program that speaks to a language model is missing or damaged. Install the program again; your records stay as they are.</source>
        <translation>No se envió nada: falta o está dañada la parte del programa que habla con un modelo de lenguaje. Instale Bitácora de nuevo; sus registros quedan como están.</translation>
    </message>
</context>
<context>
    <name>bitacora::ModelProposalPanel</name>
    <message>
        <source>Cancelled. Nothing of your note was changed.</source>
        <translation>Cancelado. No se cambió nada de su nota.</translation>
    </message>
    <message>
        <source>This is not in the language of the note.</source>
        <translation>Esto no está en el idioma de la nota.</translation>
    </message>
    <message>
        <source>Waiting for the first words… %1 s</source>
        <extracomment>A language model was asked. %1 is a number of seconds.</extracomment>
        <translation>Esperando las primeras palabras… %1 s</translation>
    </message>
    <message>
        <source>Writing… %1 s</source>
        <extracomment>A language model writes. %1 is a number of seconds.</extracomment>
        <translation>Escribiendo… %1 s</translation>
    </message>
    <message>
        <source>Nothing in it was found that the data does not bear out.</source>
        <translation>No se encontró en ella nada que los datos no respalden.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) that the data does not bear out</source>
        <extracomment>Of a text that a language model wrote</extracomment>
        <translation>
            <numerusform>%n afirmación que los datos no respaldan</numerusform>
            <numerusform>%n afirmaciones que los datos no respaldan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded fact(s) left out</source>
        <extracomment>Of a text that a language model wrote</extracomment>
        <translation>
            <numerusform>%n dato registrado que falta</numerusform>
            <numerusform>%n datos registrados que faltan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Two things that were found, one after the other</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Proposal of the language model</source>
        <translation>Propuesta del modelo de lenguaje</translation>
    </message>
    <message>
        <source>Text of the proposal</source>
        <translation>Texto de la propuesta</translation>
    </message>
    <message>
        <source>Draft with the language model</source>
        <translation>Redactar con el modelo de lenguaje</translation>
    </message>
    <message>
        <source>What was recorded is put into words without names; your note stays as it is.</source>
        <translation>Lo registrado se redacta sin nombres; su nota queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>In place of the note’s text. It can be taken back.</source>
        <translation>En lugar del texto de la nota. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>A proposal is not taken over</extracomment>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir otra</translation>
    </message>
</context>
<context>
    <name>bitacora::MonthGrid</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <extracomment>In a day of the month: how many more sessions there are than fit.</extracomment>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::MoveOffer</name>
    <message numerus="yes">
        <source>It takes %n minute(s) now.</source>
        <extracomment>How long the session is now.</extracomment>
        <translation>
            <numerusform>Ahora dura %n minuto.</numerusform>
            <numerusform>Ahora dura %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>After two sentences that say what speaks against a session&apos;s new time.</extracomment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::NamedRecords</name>
    <message>
        <source>There is no client “%1” in this practice. Write the whole name.</source>
        <translation>No hay ningún cliente “%1” en esta práctica. Escriba el nombre completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients are named “%1”; rename one of them to tell them apart.</source>
        <translation>
            <numerusform>%n cliente se llama “%1”; cámbiele el nombre para distinguirlo.</numerusform>
            <numerusform>%n clientes se llaman “%1”; cambie el nombre de uno para distinguirlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service “%1” in this practice. There are: %2.</source>
        <translation>No hay ningún servicio “%1” en esta práctica. Hay: %2.</translation>
    </message>
    <message>
        <source>The service “%1” is retired. Bring it back in the settings, or choose another.</source>
        <translation>El servicio “%1” está retirado. Recupérelo en los ajustes o elija otro.</translation>
    </message>
    <message>
        <source>There is no calendar “%1” in this practice. There are: %2.</source>
        <translation>No hay ningún calendario “%1” en esta práctica. Hay: %2.</translation>
    </message>
    <message>
        <source>This practice has no calendar. Add one in the settings.</source>
        <translation>Esta práctica no tiene ningún calendario. Agregue uno en los ajustes.</translation>
    </message>
</context>
<context>
    <name>bitacora::NewKeyCommand</name>
    <message>
        <source>Encrypts a practice anew with another key, and prints its new recovery code alone on the last line. The old code opens it no more; the passphrase stays. Backups that were made before keep the old key.</source>
        <translation>Cifra de nuevo una práctica con otra clave e imprime su nuevo código de recuperación, solo, en la última línea. El código anterior ya no la abre; la frase de acceso sigue siendo la misma. Las copias de seguridad anteriores conservan la clave anterior.</translation>
    </message>
    <message>
        <source>The practice has another key now, and the old recovery code opens it no more.</source>
        <translation>La práctica ya tiene otra clave, y el código de recuperación anterior ya no la abre.</translation>
    </message>
</context>
<context>
    <name>bitacora::NewPassphraseFields</name>
    <message>
        <source>Type a passphrase: four words that have nothing to do with each other are good.</source>
        <translation>Escriba una frase de acceso: cuatro palabras que no tengan nada que ver entre sí están bien.</translation>
    </message>
    <message>
        <source>This would soon be guessed. Make it longer: add a word or two that nobody expects.</source>
        <translation>Esta se adivinaría pronto. Alárguela: agregue una o dos palabras que nadie espere.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Escriba la frase de acceso otra vez.</translation>
    </message>
    <message>
        <source>This is not the same as above. Type it once more.</source>
        <translation>No es igual a la de arriba. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Several words are easier to remember, and harder to guess, than one word with signs.</source>
        <translation>Varias palabras son más fáciles de recordar, y más difíciles de adivinar, que una palabra con signos.</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La frase de acceso otra vez</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de acceso</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>La nueva frase de acceso otra vez</translation>
    </message>
    <message>
        <source>Type a password: four words that have nothing to do with each other are good.</source>
        <translation>Escriba una contraseña: cuatro palabras que no tengan nada que ver entre sí son buenas.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Escriba la contraseña una vez más.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>La contraseña una vez más</translation>
    </message>
</context>
<context>
    <name>bitacora::NewPassphrasePage</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Defina una nueva frase de acceso</translation>
    </message>
    <message>
        <source>The recovery code opened %1. It goes on working; choose a passphrase for every day.</source>
        <extracomment>%1 is the name of the practice</extracomment>
        <translation>El código de recuperación abrió %1. Seguirá funcionando; defina una frase de acceso para todos los días.</translation>
    </message>
    <message>
        <source>Wrapping the key of the practice anew…</source>
        <translation>Protegiendo de nuevo la clave de la práctica…</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Guardar la frase de acceso</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>A link: goes on without choosing a new passphrase</extracomment>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>bitacora::NewPlanStep</name>
    <message>
        <source>What is to become less. All of it can be added later, too.</source>
        <translation>Lo que debe disminuir. Todo se puede agregar también después.</translation>
    </message>
    <message>
        <source>What is taught instead. All of it can be added later, too.</source>
        <translation>Lo que se enseña en su lugar. Todo se puede agregar también después.</translation>
    </message>
    <message>
        <source>What is done before, during and after a behavior. All of it can be added later, too.</source>
        <translation>Lo que se hace antes, durante y después de una conducta. Todo se puede agregar también después.</translation>
    </message>
    <message>
        <source>What the client works for. All of it can be added later, too.</source>
        <translation>Aquello por lo que el cliente se esfuerza. Todo se puede agregar también después.</translation>
    </message>
    <message>
        <source>Add behavior</source>
        <translation>Agregar conducta</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Agregar programa</translation>
    </message>
    <message>
        <source>Add intervention</source>
        <translation>Agregar intervención</translation>
    </message>
    <message>
        <source>Add reinforcer</source>
        <translation>Agregar reforzador</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Takes what was begun out of the list.</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>bitacora::NewSheetPage</name>
    <message>
        <source>Your new recovery sheet</source>
        <translation>Su nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>%1 has another data key. The old sheet opens it no more: destroy it.</source>
        <extracomment>%1 is the name of the practice</extracomment>
        <translation>%1 tiene otra clave de datos. La hoja anterior ya no la abre: destrúyala.</translation>
    </message>
    <message>
        <source>Open the practice</source>
        <translation>Abrir la práctica</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteChanges</name>
    <message>
        <source>writing a session note</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: the clinical note of a session.</extracomment>
        <translation>escribir la nota de una sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteClaim</name>
    <message>
        <source>%1 is not what was recorded: %2.</source>
        <extracomment>%1 is a number in a note, %2 what was recorded, such as &quot;Request help, 8 of 10 correct&quot;.</extracomment>
        <translation>%1 no es lo que se registró: %2.</translation>
    </message>
    <message>
        <source>%1 is not what was recorded.</source>
        <extracomment>%1 is a number in a note.</extracomment>
        <translation>%1 no es lo que se registró.</translation>
    </message>
    <message>
        <source>%1 was not recorded.</source>
        <extracomment>%1 is a behavior, program or the like in a note.</extracomment>
        <translation>No se registró “%1”.</translation>
    </message>
    <message>
        <source>%1 is not the prompt that was recorded: %2.</source>
        <extracomment>%1 is a prompt level in a note, %2 those that were recorded.</extracomment>
        <translation>%1 no es la ayuda que se registró: %2.</translation>
    </message>
    <message>
        <source>%1 is not a prompt that was recorded.</source>
        <extracomment>%1 is a prompt level in a note.</extracomment>
        <translation>%1 no es una ayuda que se haya registrado.</translation>
    </message>
    <message>
        <source>%1 is not recorded among the participants.</source>
        <extracomment>%1 is a person in a note, such as &quot;the mother&quot;.</extracomment>
        <translation>%1 no figura entre los participantes registrados.</translation>
    </message>
    <message>
        <source>%1 is not the place that was recorded: %2.</source>
        <extracomment>%1 is a place in a note, %2 the one that was recorded.</extracomment>
        <translation>%1 no es el lugar que se registró: %2.</translation>
    </message>
    <message>
        <source>%1 is not a place that was recorded.</source>
        <extracomment>%1 is a place in a note.</extracomment>
        <translation>%1 no es un lugar que se haya registrado.</translation>
    </message>
    <message>
        <source>%1 is nobody who was recorded.</source>
        <extracomment>%1 is a name in a note.</extracomment>
        <translation>%1 no es nadie que se haya registrado.</translation>
    </message>
    <message>
        <source>Nobody recorded “%1”.</source>
        <extracomment>%1 is what somebody is said to have said, planned or done.</extracomment>
        <translation>Nadie registró “%1”.</translation>
    </message>
    <message>
        <source>%1 is denied here, but it was recorded.</source>
        <extracomment>%1 is what the note says did not occur.</extracomment>
        <translation>Aquí se niega %1, pero se registró.</translation>
    </message>
    <message>
        <source>%1 was watched for and did not occur.</source>
        <extracomment>%1 is a behavior in a note.</extracomment>
        <translation>Se observó si ocurría %1, y no ocurrió.</translation>
    </message>
    <message>
        <source>%1 is not an observation.</source>
        <extracomment>%1 is a feeling or the like in a note.</extracomment>
        <translation>%1 no es una observación.</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteCommand</name>
    <message>
        <source>A note is about one session.</source>
        <translation>Una nota es de una sola sesión.</translation>
    </message>
    <message>
        <source>There is no session %1 in this practice.</source>
        <translation>No hay ninguna sesión %1 en esta práctica.</translation>
    </message>
    <message>
        <source>A note is written in en or es, not in &quot;%1&quot;.</source>
        <translation>Una nota se redacta en en o es, no en “%1”.</translation>
    </message>
    <message>
        <source>The templates are narrative, soap, dap and birp, not &quot;%1&quot;.</source>
        <translation>Las plantillas son narrative, soap, dap y birp, no “%1”.</translation>
    </message>
    <message>
        <source>The note&apos;s language: en or es. Without it, that of the program.</source>
        <translation>El idioma de la nota: en o es. Si se omite, el del programa.</translation>
    </message>
    <message>
        <source>How it is laid out: narrative (as without it), soap, dap or birp.</source>
        <translation>Su formato: narrative (el que se usa si se omite), soap, dap o birp.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
    <message>
        <source>Nothing was recorded of this session, so there is nothing to write.</source>
        <translation>No se registró nada de esta sesión, así que no hay nada que redactar.</translation>
    </message>
    <message>
        <source>Signs the note with the name and credential of the settings; after that, nothing that it covers can be changed. Not when the check finds something that is required.</source>
        <translation>Firma la nota con el nombre y la credencial de los ajustes; después, nada de lo que abarca puede cambiarse. No firma si la revisión encuentra algo obligatorio.</translation>
    </message>
    <message>
        <source>Signs the note whatever the check finds.</source>
        <translation>Firma la nota encuentre lo que encuentre la revisión.</translation>
    </message>
    <message>
        <source>Signed by %1, %2, %3</source>
        <extracomment>Below a note: %1 the name of who signed it, %2 a credential such as &quot;BCBA&quot;, %3 a date and time.</extracomment>
        <translation>Firmada por %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 goes with %2.</source>
        <translation>%1 se usa con %2.</translation>
    </message>
    <message>
        <source>The note of this session is still being typed in the window, so nothing was signed. Finish it there, then sign.</source>
        <translation>La nota de esta sesión todavía se está escribiendo en la ventana, así que no se firmó nada. Termínela allí y después firme.</translation>
    </message>
    <message>
        <source>This session has a note already, so none was written anew and nothing was signed. Sign it without --language and --template.</source>
        <translation>Esta sesión ya tiene una nota, así que no se redactó otra ni se firmó nada. Fírmela sin --language ni --template.</translation>
    </message>
    <message numerus="yes">
        <source>The note was not signed, because %n required item(s) are missing or wrong. Add %1 to sign it all the same.</source>
        <extracomment>Said after what the check found; %1 is an option of the command line.</extracomment>
        <translation>
            <numerusform>La nota no se firmó, porque falta o está mal %n dato obligatorio. Añada %1 para firmarla de todos modos.</numerusform>
            <numerusform>La nota no se firmó, porque faltan o están mal %n datos obligatorios. Añada %1 para firmarla de todos modos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prints the note of a session: the signed one with its addenda, else the one that is stored, else one that is written from what was recorded, and from nothing else, as with --language or --template. With --json, each sentence says which facts are behind it. What is printed is not encrypted, but for a PDF with a password.</source>
        <translation>Muestra la nota de una sesión: la firmada con sus adendas; si no la hay, la guardada; y si tampoco, una redactada a partir de lo registrado y de nada más, como con --language o --template. Con --json, cada oración dice en qué datos se basa. Lo que se muestra no está cifrado, salvo un PDF con contraseña.</translation>
    </message>
    <message>
        <source>Adds to the signed note what standard input says, and signs it with the name and credential of the settings: late-entry, correction or clarification.</source>
        <translation>Agrega a la nota firmada lo que dice la entrada estándar y lo firma con el nombre y la credencial de los ajustes: late-entry, correction o clarification.</translation>
    </message>
    <message>
        <source>Why it is added.</source>
        <translation>Por qué se agrega.</translation>
    </message>
    <message>
        <source>Say with --reason why it is added.</source>
        <translation>Indique con --reason por qué se agrega.</translation>
    </message>
    <message>
        <source>Standard input is the text of the addendum, so the passphrase comes from a file or the terminal.</source>
        <translation>La entrada estándar es el texto de la adenda, así que la frase de acceso viene de un archivo o de la terminal.</translation>
    </message>
    <message>
        <source>An addendum is a late-entry, a correction or a clarification, not &quot;%1&quot;.</source>
        <translation>Una adenda es late-entry, correction o clarification, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>An addendum has at most %1 characters, so nothing was added.</source>
        <translation>Una adenda tiene como máximo %1 caracteres, así que no se agregó nada.</translation>
    </message>
    <message>
        <source>Standard input cannot be read, so nothing was added.</source>
        <translation>No se puede leer la entrada estándar, así que no se agregó nada.</translation>
    </message>
    <message>
        <source>Standard input is not UTF-8 text, so nothing was added.</source>
        <translation>La entrada estándar no es texto UTF-8, así que no se agregó nada.</translation>
    </message>
    <message>
        <source>Standard input says nothing, so nothing was added.</source>
        <translation>La entrada estándar no dice nada, así que no se agregó nada.</translation>
    </message>
    <message>
        <source>--addendum adds to a note that is signed: it goes without --sign, --language and --template.</source>
        <translation>--addendum agrega a una nota que está firmada: va sin --sign, --language ni --template.</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteDesk</name>
    <message>
        <source>taken out</source>
        <extracomment>Why something recorded is not in the note: a person removed it.</extracomment>
        <translation>se quitó</translation>
    </message>
    <message>
        <source>too little was recorded to say it</source>
        <translation>se registró muy poco para decirlo</translation>
    </message>
    <message>
        <source>not said any more</source>
        <extracomment>Why something recorded is not in the note: a person reworded the sentence.</extracomment>
        <translation>ya no se dice</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteDocument</name>
    <message>
        <source>text (as without it) or pdf, which takes --to FILE.</source>
        <translation>text (lo que vale sin ella) o pdf, que requiere --to ARCHIVO.</translation>
    </message>
    <message>
        <source>The file that the PDF is written to.</source>
        <translation>El archivo en que se guarda el PDF.</translation>
    </message>
    <message>
        <source>--format takes text or pdf, not “%1”.</source>
        <translation>--format admite text o pdf, no “%1”.</translation>
    </message>
    <message>
        <source>A note is written as a PDF or printed as JSON, not both.</source>
        <translation>Una nota se guarda como PDF o se imprime como JSON, no ambas cosas.</translation>
    </message>
    <message>
        <source>--format pdf and --to FILE go together.</source>
        <translation>--format pdf y --to ARCHIVO van juntas.</translation>
    </message>
    <message>
        <source>The note is signed: what is written is the signed one, without --language or --template.</source>
        <translation>La nota está firmada: se guarda la firmada, sin --language ni --template.</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteField</name>
    <message>
        <source>Recovered what you typed at %1</source>
        <extracomment>%1 is when it was stored: &quot;16:20&quot;, or with the day.</extracomment>
        <translation>Se recuperó lo que escribió a las %1</translation>
    </message>
    <message>
        <source>Customer notes</source>
        <translation>Notas para el cliente</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>seen by the client, included in confirmations</source>
        <translation>el cliente las ve y las recibe</translation>
    </message>
    <message>
        <source>only for you</source>
        <translation>solo para usted</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Throw away the text that was recovered.</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what was recovered</source>
        <translation>Descartar lo recuperado</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Make the text that was recovered the note.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep what was recovered</source>
        <translation>Conservar lo recuperado</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteHead</name>
    <message>
        <source>Clinical note · %1</source>
        <extracomment>The title of the page where a session&apos;s clinical note is written; %1 is the client.</extracomment>
        <translation>Nota clínica · %1</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <extracomment>When a session took place: %1 is the day, %2 and %3 the times.</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Language of the note</source>
        <translation>Idioma de la nota</translation>
    </message>
    <message>
        <source>Template of the note</source>
        <translation>Formato de la nota</translation>
    </message>
    <message>
        <source>Narrative</source>
        <extracomment>How a note is laid out: in whole paragraphs. The others are known by their letters.</extracomment>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>Sign…</source>
        <extracomment>Sign the note: opens where it is done.</extracomment>
        <translation>Firmar…</translation>
    </message>
</context>
<context>
    <name>bitacora::NotePreview</name>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>The note was saved to %1. It opens with the password alone.</source>
        <extracomment>A session&apos;s note was saved as a PDF; %1 is the file.</extracomment>
        <translation>La nota se guardó en %1. Solo se abre con la contraseña.</translation>
    </message>
    <message>
        <source>The note was saved to %1. The file is not encrypted.</source>
        <translation>La nota se guardó en %1. El archivo no está cifrado.</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteVersionWords</name>
    <message>
        <source>Saved</source>
        <extracomment>A version of a note: it was kept before it was signed.</extracomment>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Taken away</source>
        <extracomment>A version of a note: somebody undid that it was written.</extracomment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>A version of a note.</extracomment>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>the spaces or line breaks are other ones</source>
        <extracomment>What differs between two versions of a note.</extracomment>
        <translation>cambiaron los espacios o los saltos de línea</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <extracomment>What differs between two versions of a note.</extracomment>
        <translation>se agregó “%1”</translation>
    </message>
    <message>
        <source>“%1” was taken out</source>
        <extracomment>What differs between two versions of a note.</extracomment>
        <translation>se quitó “%1”</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <extracomment>What differs between two versions of a note: %1 is what it said before, %2 what it says since.</extracomment>
        <translation>“%1” pasó a ser “%2”</translation>
    </message>
</context>
<context>
    <name>bitacora::NoteVersionsPanel</name>
    <message>
        <source>Nothing of this note is saved yet.</source>
        <translation>Aún no se ha guardado nada de esta nota.</translation>
    </message>
    <message>
        <source>All that the note said then, with the addenda until then.</source>
        <translation>Todo lo que decía la nota en ese momento, con las adendas hasta entonces.</translation>
    </message>
    <message>
        <source>The first version: there is none before it to compare with.</source>
        <translation>La primera versión: no hay ninguna anterior con la cual compararla.</translation>
    </message>
    <message>
        <source>It says the same as the version before.</source>
        <translation>Dice lo mismo que la versión anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) since the version before. F8 leads from one to the next.</source>
        <translation>
            <numerusform>%Ln cambio desde la versión anterior. F8 lleva de uno al siguiente.</numerusform>
            <numerusform>%Ln cambios desde la versión anterior. F8 lleva de uno al siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2: %3.</source>
        <extracomment>%1 of %2 changes between two versions of a note; %3 is such as &quot;“8/10” became “9/10”&quot;.</extracomment>
        <translation>Cambio %1 de %2: %3.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Of a note: what it said at different times.</extracomment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions of the note, newest first</source>
        <translation>Versiones de la nota, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>All that this note said since it was first saved</source>
        <translation>Todo lo que ha dicho esta nota desde que se guardó por primera vez</translation>
    </message>
    <message>
        <source>Back to the note</source>
        <translation>Volver a la nota</translation>
    </message>
    <message>
        <source>What is shown of the version</source>
        <translation>Qué se muestra de la versión</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Whole text</source>
        <extracomment>All of a text, as it was, rather than what changed in it.</extracomment>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texto de la versión</translation>
    </message>
    <message>
        <source>Underlined: added. Struck through: taken out.</source>
        <translation>Subrayado: agregado. Tachado: quitado.</translation>
    </message>
</context>
<context>
    <name>bitacora::NumberLine</name>
    <message>
        <source>“%1” is not a time. Write minutes and seconds, such as 1:30.</source>
        <translation>“%1” no es un tiempo. Escriba minutos y segundos, por ejemplo 1:30.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>It has to be from %1 to %2.</source>
        <translation>Tiene que ser de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>bitacora::ParticipantRow</name>
    <message>
        <source>Name (optional)</source>
        <extracomment>The name of a participant, such as the mother&apos;s.</extracomment>
        <translation>Nombre (opcional)</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphraseChange</name>
    <message>
        <source>This is not the passphrase of the practice. Nothing was changed.</source>
        <translation>Esta no es la frase de acceso de la práctica. No se cambió nada.</translation>
    </message>
    <message>
        <source>Guessing the passphrase was not made harder before the practice was locked. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>No se logró que costara más adivinar la frase de acceso antes de que se bloqueara la práctica. %1</translation>
    </message>
    <message>
        <source>The passphrase was not changed before the practice was locked: the earlier one still opens it. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>La frase de acceso no se cambió antes de que se bloqueara la práctica: la anterior todavía la abre. %1</translation>
    </message>
    <message>
        <source>What was typed as the current one was another passphrase.</source>
        <translation>La que se escribió como actual era otra.</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphraseCommand</name>
    <message>
        <source>Reads the new passphrase from FILE (- is standard input) rather than from the terminal. One line break at its end is left out.</source>
        <translation>Lee la nueva frase de acceso de FILE (- es la entrada estándar) y no de la terminal. Se omite un salto de línea al final.</translation>
    </message>
    <message>
        <source>Only one of the two passphrases can come from standard input.</source>
        <translation>Solo una de las dos frases de acceso puede venir de la entrada estándar.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Se cambió la frase de acceso.</translation>
    </message>
    <message>
        <source>Changes the passphrase. The recovery code stays the same, and backups that were made before still open with the old passphrase. Where somebody else may know it, make a new data key as well: %1.</source>
        <translation>Cambia la frase de acceso. El código de recuperación sigue siendo el mismo, y las copias de seguridad anteriores todavía se abren con la frase anterior. Si alguien más pudiera conocerla, genere también una clave de datos nueva: %1.</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphraseField</name>
    <message>
        <source>Hide passphrase</source>
        <translation>Ocultar la frase de acceso</translation>
    </message>
    <message>
        <source>Show passphrase</source>
        <translation>Mostrar la frase de acceso</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip; %1 is what the button does, %2 the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphrasePrompt</name>
    <message>
        <source>Type the passphrase that opens the practice now.</source>
        <translation>Escriba la frase de acceso que abre la práctica ahora.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphraseSection</name>
    <message>
        <source>Type the passphrase that opens the practice now.</source>
        <translation>Escriba la frase de acceso que abre la práctica ahora.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de acceso actual</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Cambiando la frase de acceso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>password key change security</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>contraseña clave cambiar seguridad</translation>
    </message>
    <message>
        <source>The passphrase was changed. The recovery code is still the same one, and copies of the practice that you made before still open with the old passphrase. If somebody else may know the old one, replace the data key as well, under Security.</source>
        <translation>Se cambió la frase de acceso. El código de recuperación sigue siendo el mismo, y las copias de la práctica que hizo antes todavía se abren con la frase anterior. Si alguien más pudiera conocer la anterior, reemplace también la clave de datos, en Seguridad.</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphraseSource</name>
    <message>
        <source>Reads the passphrase from FILE (- is standard input) rather than from the terminal. One line break at its end is left out.</source>
        <translation>Lee la frase de acceso de FILE (- es la entrada estándar) en lugar de la terminal. Se omite un salto de línea al final.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de acceso: </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nueva frase de acceso: </translation>
    </message>
    <message>
        <source>This passphrase is weak. %1</source>
        <translation>Esta frase de acceso es débil. %1</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>The two passphrases differ, and nothing was made. Try again.</source>
        <translation>Las dos frases de acceso son distintas, y no se creó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from “%1”: %2.</source>
        <translation>No se puede leer la frase de acceso de “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is too long for a passphrase.</source>
        <translation>“%1” es demasiado largo para una frase de acceso.</translation>
    </message>
    <message>
        <source>The passphrase in “%1” is not UTF-8 text.</source>
        <translation>La frase de acceso en “%1” no es texto UTF-8.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it with --passphrase-file FILE.</source>
        <translation>No hay una terminal donde pedir la frase de acceso. Indíquela con --passphrase-file FILE.</translation>
    </message>
    <message>
        <source>The passphrase is not UTF-8 text.</source>
        <translation>La frase de acceso no es texto UTF-8.</translation>
    </message>
</context>
<context>
    <name>bitacora::PassphraseStrength</name>
    <message>
        <source>The name of the practice or your own is tried first. Leave it out.</source>
        <translation>El nombre de la práctica o el suyo es lo primero que se intenta. No lo use.</translation>
    </message>
    <message>
        <source>Common words and passwords are tried first. Add more words that do not belong together.</source>
        <translation>Las palabras y contraseñas comunes son lo primero que se intenta. Agregue más palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>Digits or signs in place of letters, as in p@ssw0rd, hardly help. Add words that do not belong together.</source>
        <translation>Poner dígitos o signos en lugar de letras, como en p@ssw0rd, ayuda muy poco. Agregue palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>Keys that lie side by side, as in qwerty, are tried first. Use words that do not belong together.</source>
        <translation>Las teclas contiguas, como en qwerty, son lo primero que se intenta. Use palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>Repeats, as in aaa or abcabc, add almost nothing. Use different words instead.</source>
        <translation>Las repeticiones, como aaa o abcabc, no agregan casi nada. Use palabras distintas.</translation>
    </message>
    <message>
        <source>Sequences, as in abcd or 6543, are tried first. Use words that do not belong together.</source>
        <translation>Las secuencias, como abcd o 6543, son lo primero que se intenta. Use palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>Dates and years are easily guessed. Use words that do not belong together.</source>
        <translation>Las fechas y los años se adivinan fácilmente. Use palabras que no tengan relación.</translation>
    </message>
    <message>
        <source>It is too short. Four or more words that do not belong together are strong, and easy to remember.</source>
        <translation>Es demasiado corta. Cuatro palabras o más que no tengan relación son fuertes y fáciles de recordar.</translation>
    </message>
</context>
<context>
    <name>bitacora::PdfArguments</name>
    <message>
        <source>Asks for a password, twice, without which nobody opens the PDF (AES-256).</source>
        <translation>Pide dos veces una contraseña sin la cual nadie abre el PDF (AES-256).</translation>
    </message>
    <message>
        <source>The same, with the password from FILE (- is standard input). One line break at its end is left out.</source>
        <translation>Lo mismo, con la contraseña de ARCHIVO (- es la entrada estándar). No cuenta un salto de línea al final.</translation>
    </message>
    <message>
        <source>Writes the PDF for an archive, as PDF/A-1b, which takes no password.</source>
        <translation>Guarda el PDF para su conservación, como PDF/A-1b, que no admite contraseña.</translation>
    </message>
    <message>
        <source>Only a PDF takes --pdf-password, --pdf-password-file or --pdf-a.</source>
        <translation>Solo un PDF admite --pdf-password, --pdf-password-file o --pdf-a.</translation>
    </message>
    <message>
        <source>--pdf-password, --pdf-password-file and --pdf-a exclude each other.</source>
        <translation>--pdf-password, --pdf-password-file y --pdf-a se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Standard input can be the passphrase or the password of the PDF, not both.</source>
        <translation>La entrada estándar puede ser la frase de acceso o la contraseña del PDF, no ambas.</translation>
    </message>
    <message>
        <source>Password of the PDF:</source>
        <translation>Contraseña del PDF:</translation>
    </message>
    <message numerus="yes">
        <source>A PDF takes a password of at most %n byte(s), without control characters.</source>
        <translation>
            <numerusform>Un PDF admite una contraseña de a lo sumo %n byte, sin caracteres de control.</numerusform>
            <numerusform>Un PDF admite una contraseña de a lo sumo %n bytes, sin caracteres de control.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::PdfFields</name>
    <message numerus="yes">
        <source>A PDF takes a password of at most %Ln byte(s); a letter with an accent is two.</source>
        <translation>
            <numerusform>Un PDF admite una contraseña de a lo sumo %Ln byte; una letra con acento son dos.</numerusform>
            <numerusform>Un PDF admite una contraseña de a lo sumo %Ln bytes; una letra con acento son dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Proteger con contraseña</translation>
    </message>
    <message>
        <source>For an archive (PDF/A)</source>
        <translation>Para conservar (PDF/A)</translation>
    </message>
    <message>
        <source>Nobody opens the file without the password (AES-256), and it is kept nowhere: tell it to the reader, and not in the message that the file comes with. A PDF/A takes no password.</source>
        <translation>Nadie abre el documento sin la contraseña (AES-256), y no se guarda en ninguna parte: dígasela a quien lo leerá, y no en el mismo mensaje que lleva el documento. Un PDF/A no admite contraseña.</translation>
    </message>
    <message>
        <source>PDF/A-1b: the file brings along all that it takes to show it in many years. It takes no password, since an archive must be able to open it.</source>
        <translation>PDF/A-1b: el documento trae consigo todo lo necesario para mostrarlo dentro de muchos años. No admite contraseña, pues quien lo conserva debe poder abrirlo.</translation>
    </message>
    <message>
        <source>A PDF/A takes no password.</source>
        <translation>Un PDF/A no admite contraseña.</translation>
    </message>
</context>
<context>
    <name>bitacora::PdfProtection</name>
    <message>
        <source>the part of the program that gives a PDF its password is missing or damaged: install the program again</source>
        <extracomment>In brackets after a sentence that a file could not be written</extracomment>
        <translation>falta o está dañada la parte del programa que pone la contraseña a un PDF: instale Bitácora de nuevo</translation>
    </message>
</context>
<context>
    <name>bitacora::PeriodReportChanges</name>
    <message>
        <source>beginning a progress report</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>comienzo de un informe de progreso</translation>
    </message>
    <message>
        <source>writing a progress report</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>redacción de un informe de progreso</translation>
    </message>
    <message>
        <source>deleting a progress report</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>eliminación de un informe de progreso</translation>
    </message>
</context>
<context>
    <name>bitacora::PeriodReportFlow</name>
    <message>
        <source>Progress report</source>
        <extracomment>The title of a document: how a client gets on, over a period.</extracomment>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>Introduction</source>
        <extracomment>A heading in a progress report, over what the practitioner begins it with.</extracomment>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Replacement programs</source>
        <extracomment>A heading in a progress report.</extracomment>
        <translation>Programas de reemplazo</translation>
    </message>
    <message>
        <source>Target behaviors</source>
        <extracomment>A heading in a progress report.</extracomment>
        <translation>Conductas objetivo</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <extracomment>A heading in a progress report.</extracomment>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>The days that a progress report is about.</extracomment>
        <translation>Período</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>A birth date, %1, and how old somebody was at the end of the period.</extracomment>
        <translation>Nacimiento</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln year(s))</source>
        <translation>
            <numerusform>%1 (%Ln año)</numerusform>
            <numerusform>%1 (%Ln años)</numerusform>
        </translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de afiliación</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Sessions in the period</source>
        <translation>Sesiones en el período</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>How many sessions.</extracomment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Hours of service</source>
        <extracomment>The length of all sessions that were held.</extracomment>
        <translation>Horas de servicio</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>How many sessions.</extracomment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>No-shows</source>
        <extracomment>How many sessions a client did not come to.</extracomment>
        <translation>Inasistencias</translation>
    </message>
    <message>
        <source>Cancellation rate</source>
        <extracomment>Cancelled sessions of all.</extracomment>
        <translation>Tasa de cancelación</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>A heading in a progress report: how many were held.</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <extracomment>Of a behavior or program in a progress report.</extracomment>
        <translation>No se registró nada en este período.</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>Whether the figures of the last phase rise or fall.</extracomment>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Mastery</source>
        <extracomment>How near a program is to its criterion.</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>The columns of a table: a phase of a graph, how many sessions have a figure in it, their mean, their median, and how much better they are than those of the phase before (NAP is the name of that figure in every language).</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>NAP to the last</source>
        <translation>NAP con la anterior</translation>
    </message>
    <message>
        <source>Whole period</source>
        <extracomment>In the place of the name of a phase, where there is only one.</extracomment>
        <translation>Todo el período</translation>
    </message>
    <message>
        <source>About the figures</source>
        <extracomment>A heading in a progress report: what its figures mean.</extracomment>
        <translation>Acerca de las cifras</translation>
    </message>
    <message>
        <source>NAP</source>
        <extracomment>The name of a figure in every language: nonoverlap of all pairs.</extracomment>
        <translation>NAP</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a figure, %1, means.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Below three lines to write on by hand.</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Name and credential</source>
        <translation>Nombre y credencial</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>bitacora::PeriodReportPdf</name>
    <message>
        <source>Made on %1 at %2</source>
        <extracomment>The foot of a report: %1 is a date, %2 a time.</extracomment>
        <translation>Generado el %1 a las %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>bitacora::PinPage</name>
    <message>
        <source>Type the PIN.</source>
        <translation>Escriba el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n try(s) left.</source>
        <translation>
            <numerusform>%1 Queda %n intento.</numerusform>
            <numerusform>%1 Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>The digits that open a locked practice for some hours</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>A button: opens the locked practice</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de acceso</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanChanges</name>
    <message>
        <source>adding to a plan</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a behavior, program, intervention or reinforcer.</extracomment>
        <translation>agregar al plan</translation>
    </message>
    <message>
        <source>adding a client with a plan</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a client together with the plan.</extracomment>
        <translation>agregar un cliente con su plan</translation>
    </message>
    <message>
        <source>changing the order of a plan</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar el orden del plan</translation>
    </message>
    <message>
        <source>taking out of a plan</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a behavior, program, intervention or reinforcer.</extracomment>
        <translation>retirar del plan</translation>
    </message>
    <message>
        <source>changing a plan</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a behavior, program, intervention or reinforcer says something else.</extracomment>
        <translation>cambiar el plan</translation>
    </message>
    <message>
        <source>changing a status in a plan</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a behavior or program is mastered, on hold, discontinued or active.</extracomment>
        <translation>cambiar un estado del plan</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanDays</name>
    <message>
        <source>A day is needed here.</source>
        <translation>Aquí hace falta un día.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose today or an earlier day.</source>
        <translation>Ese día aún no llega. Elija hoy o un día anterior.</translation>
    </message>
    <message>
        <source>From today</source>
        <extracomment>Of a change: it holds from today on.</extracomment>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>Since %1, as a correction</source>
        <extracomment>Of a change: it corrects what was said since that day; %1 is a day.</extracomment>
        <translation>Desde el %1, como corrección</translation>
    </message>
    <message>
        <source>In the plan since</source>
        <translation>En el plan desde</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of a behavior or program: active, on hold, mastered, discontinued.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>The day from which on a behavior or program has its status.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What you change holds</source>
        <extracomment>From when on a change of an entry of the plan holds.</extracomment>
        <translation>Lo que usted cambie vale</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanEntryForm</name>
    <message>
        <source>Write a whole number from 1 to 100.</source>
        <translation>Escriba un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>Write a whole number of sessions, from 1 to %1.</source>
        <translation>Escriba un número entero de sesiones, de 1 a %1.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 100.</source>
        <translation>Escriba un número de 0 a 100.</translation>
    </message>
    <message>
        <source>Write only a number, such as %1.</source>
        <extracomment>%1 is a number as the region writes it.</extracomment>
        <translation>Escriba solo un número, como %1.</translation>
    </message>
    <message>
        <source>Operational definition</source>
        <extracomment>Of a behavior: what of it can be seen and counted.</extracomment>
        <translation>Definición operacional</translation>
    </message>
    <message>
        <source>Goal</source>
        <extracomment>Of a replacement program.</extracomment>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Of an intervention: how it is done with this client.</extracomment>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>When and how it is given</source>
        <extracomment>Of a reinforcer.</extracomment>
        <translation>Cuándo y cómo se da</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Find in the catalog, or type your own</source>
        <translation>Busque en el catálogo o escriba uno propio</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>How a behavior is measured: frequency, duration, …</extracomment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>Of the baseline: per session, minutes, …</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>About the baseline</source>
        <translation>Sobre la línea base</translation>
    </message>
    <message>
        <source>Mastered at (%)</source>
        <translation>Se domina con (%)</translation>
    </message>
    <message>
        <source>In how many sessions in a row</source>
        <translation>En cuántas sesiones seguidas</translation>
    </message>
    <message>
        <source>What else mastery takes</source>
        <translation>Qué más requiere el dominio</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of an intervention: antecedent, reinforcement, consequence or teaching.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>For these behaviors</source>
        <translation>Para estas conductas</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanEntryPanel</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Closes the fields of an entry of the plan; what was typed waits.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Retirar del plan</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanHistoryText</name>
    <message>
        <source>New behavior</source>
        <translation>Conducta nueva</translation>
    </message>
    <message>
        <source>New replacement program</source>
        <translation>Programa de reemplazo nuevo</translation>
    </message>
    <message>
        <source>New intervention</source>
        <translation>Intervención nueva</translation>
    </message>
    <message>
        <source>New reinforcer</source>
        <translation>Reforzador nuevo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one day to another, both included.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Earlier wording</source>
        <extracomment>Above what an entry of the plan said before it was changed.</extracomment>
        <translation>Redacción anterior</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Línea base: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanList</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Retirar del plan</translation>
    </message>
    <message>
        <source>Add behavior</source>
        <translation>Agregar conducta</translation>
    </message>
    <message>
        <source>Add program</source>
        <translation>Agregar programa</translation>
    </message>
    <message>
        <source>Add intervention</source>
        <translation>Agregar intervención</translation>
    </message>
    <message>
        <source>Add reinforcer</source>
        <translation>Agregar reforzador</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>The list of a client&apos;s behaviors, programs, interventions and reinforcers, for screen readers.</extracomment>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanModel</name>
    <message>
        <source>No behaviors yet: what is to become less, in words that two observers would agree on.</source>
        <translation>Aún no hay conductas: lo que debe disminuir, en palabras en las que dos observadores coincidirían.</translation>
    </message>
    <message>
        <source>No replacement programs yet: what is taught instead, and when it counts as mastered.</source>
        <translation>Aún no hay programas de reemplazo: lo que se enseña en su lugar y cuándo se considera dominado.</translation>
    </message>
    <message>
        <source>No interventions yet: what is done before, during and after a behavior.</source>
        <translation>Aún no hay intervenciones: lo que se hace antes, durante y después de una conducta.</translation>
    </message>
    <message>
        <source>No reinforcers yet: what the client works for.</source>
        <translation>Aún no hay reforzadores: aquello por lo que el cliente se esfuerza.</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanPage</name>
    <message>
        <source>Taken out of the plan from today on. What the plan was on the days before stays.</source>
        <extracomment>A behavior, program, intervention or reinforcer: the days before today keep it.</extracomment>
        <translation>Retirado del plan desde hoy. Lo que el plan decía los días anteriores se conserva.</translation>
    </message>
    <message>
        <source>Plan on</source>
        <extracomment>Before a day: shows the plan as it was then.</extracomment>
        <translation>Plan al</translation>
    </message>
    <message>
        <source>Back to today</source>
        <extracomment>Shows the plan as it is now.</extracomment>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>This is how the plan was on that day; it can only be read.</source>
        <translation>Así era el plan ese día; solo se puede leer.</translation>
    </message>
</context>
<context>
    <name>bitacora::PlanText</name>
    <message>
        <source>Behaviors</source>
        <translation>Conductas</translation>
    </message>
    <message>
        <source>Replacement programs</source>
        <translation>Programas de reemplazo</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Reinforcers</source>
        <translation>Reforzadores</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Replacement program</source>
        <translation>Programa de reemplazo</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervención</translation>
    </message>
    <message>
        <source>Reinforcer</source>
        <translation>Reforzador</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>How a behavior is measured.</extracomment>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>How a behavior is measured.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rate</source>
        <extracomment>How a behavior is measured: times in an hour.</extracomment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>How a behavior is measured: in how many short intervals it occurs.</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>How a behavior is measured: the time until it begins.</extracomment>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>per session</source>
        <extracomment>The unit of a number.</extracomment>
        <translation>por sesión</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>per week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>% of intervals</source>
        <translation>% de los intervalos</translation>
    </message>
    <message>
        <source>% of trials</source>
        <translation>% de los ensayos</translation>
    </message>
    <message>
        <source>% of opportunities</source>
        <translation>% de las oportunidades</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>A behavior or program of a plan.</extracomment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>A behavior or program of a plan.</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Mastered</source>
        <extracomment>A behavior or program of a plan.</extracomment>
        <translation>Dominado</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <extracomment>A behavior or program of a plan.</extracomment>
        <translation>Descontinuado</translation>
    </message>
    <message>
        <source>Antecedent</source>
        <extracomment>A kind of intervention.</extracomment>
        <translation>Antecedente</translation>
    </message>
    <message>
        <source>Reinforcement</source>
        <extracomment>A kind of intervention.</extracomment>
        <translation>Reforzamiento</translation>
    </message>
    <message>
        <source>Consequence</source>
        <extracomment>A kind of intervention.</extracomment>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Teaching</source>
        <extracomment>A kind of intervention.</extracomment>
        <translation>Enseñanza</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;4.5 per hour&quot;, &quot;12 seconds&quot;. See the next one for percentages.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>%1 is a number, %2 begins with a percent sign: &quot;20% of trials&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1% in %n session(s) in a row</source>
        <extracomment>When a program counts as mastered; %1 is a whole number.</extracomment>
        <translation>
            <numerusform>%1 % en %n sesión</numerusform>
            <numerusform>%1 % en %n sesiones seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% correct</source>
        <translation>%1 % correcto</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) in a row</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones seguidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::Practice</name>
    <message>
        <source>Direct therapy</source>
        <extracomment>A service of a behavior analyst: treatment by protocol, face to face with one client (CPT 97153).</extracomment>
        <translation>Terapia directa</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>A service of a behavior analyst: treatment with protocol modification (CPT 97155).</extracomment>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Caregiver training</source>
        <extracomment>A service of a behavior analyst: guidance of the family (CPT 97156).</extracomment>
        <translation>Entrenamiento a cuidadores</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>A service of a behavior analyst: behavior identification assessment (CPT 97151).</extracomment>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>The name of the first calendar of a new practice.</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the database were altered or damaged.</source>
        <translation>
            <numerusform>%n página de la base de datos fue alterada o está dañada.</numerusform>
            <numerusform>%n páginas de la base de datos fueron alteradas o están dañadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to others that are missing.</source>
        <translation>
            <numerusform>%n registro se refiere a otro que falta.</numerusform>
            <numerusform>%n registros se refieren a otros que faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index does not agree with the notes and names.</source>
        <translation>El índice de búsqueda no coincide con las notas y los nombres.</translation>
    </message>
    <message>
        <source>The activity log cannot be read.</source>
        <translation>No se puede leer el registro de actividad.</translation>
    </message>
    <message>
        <source>The plans of the clients cannot be read.</source>
        <translation>No se pueden leer los planes de los clientes.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of plans contradict themselves.</source>
        <extracomment>A plan: behaviors, programs, interventions and reinforcers of a client, with the days on which they hold.</extracomment>
        <translation>
            <numerusform>%n elemento de los planes se contradice.</numerusform>
            <numerusform>%n elementos de los planes se contradicen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded of sessions cannot be read.</source>
        <translation>No se puede leer lo registrado de las sesiones.</translation>
    </message>
    <message numerus="yes">
        <source>What was recorded of %n session(s) cannot be read.</source>
        <translation>
            <numerusform>No se puede leer lo registrado de %n sesión.</numerusform>
            <numerusform>No se puede leer lo registrado de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes of sessions cannot be read.</source>
        <translation>No se pueden leer las notas de las sesiones.</translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n session(s) cannot be read.</source>
        <translation>
            <numerusform>No se puede leer la nota de %n sesión.</numerusform>
            <numerusform>No se pueden leer las notas de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signed notes cannot be read.</source>
        <translation>No se pueden leer las notas firmadas.</translation>
    </message>
    <message>
        <source>The progress reports cannot be read.</source>
        <translation>No se pueden leer los informes de progreso.</translation>
    </message>
    <message numerus="yes">
        <source>%n progress report(s) cannot be read.</source>
        <translation>
            <numerusform>No se puede leer %n informe de progreso.</numerusform>
            <numerusform>No se pueden leer %n informes de progreso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether records refer to others that are missing could not be checked.</source>
        <translation>No se pudo comprobar si hay registros que remiten a otros que faltan.</translation>
    </message>
    <message>
        <source>%1 (SQLite says: “%2”)</source>
        <extracomment>%1 is a sentence, %2 what SQLite says, in English</extracomment>
        <translation>%1 (SQLite dice: “%2”)</translation>
    </message>
    <message>
        <source>The structure of the database could not be checked to its end.</source>
        <translation>No se pudo revisar la estructura de la base de datos hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>The structure of the database is damaged in %n place(s).</source>
        <translation>
            <numerusform>La estructura de la base de datos está dañada en %n lugar.</numerusform>
            <numerusform>La estructura de la base de datos está dañada en %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The structure of the database is damaged in %n place(s) or more.</source>
        <translation>
            <numerusform>La estructura de la base de datos está dañada en %n lugar o más.</numerusform>
            <numerusform>La estructura de la base de datos está dañada en %n lugares o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the database could be read: its disk may be failing, or have been away.</source>
        <translation>No se pudo leer toda la base de datos: es posible que su disco esté fallando o que no haya estado disponible.</translation>
    </message>
    <message>
        <source>the change is in force already</source>
        <extracomment>Why something failed, in parentheses behind a sentence.</extracomment>
        <translation>el cambio ya está vigente</translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeArgument</name>
    <message>
        <source>The folder of the practice.</source>
        <translation>La carpeta de la práctica.</translation>
    </message>
    <message>
        <source>Say which practice: the path of its folder.</source>
        <translation>Indique qué práctica: la ruta de su carpeta.</translation>
    </message>
    <message>
        <source>One practice at a time: “%1” is one too many. Put names with spaces in quotation marks.</source>
        <translation>Una práctica a la vez: “%1” está de más. Ponga entre comillas los nombres con espacios.</translation>
    </message>
    <message>
        <source>The last good backup was made on %1: “%2”. %3 brings it back.</source>
        <extracomment>%1 is a date with a time, %2 the path of a folder, %3 a command</extracomment>
        <translation>La última copia de seguridad íntegra se hizo el %1: “%2”. %3 la recupera.</translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeCommands</name>
    <message>
        <source>Add client</source>
        <translation>Agregar cliente</translation>
    </message>
    <message>
        <source>Archived client</source>
        <translation>Cliente archivado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Export the sessions that are shown</source>
        <translation>Exportar las sesiones que se muestran</translation>
    </message>
    <message>
        <source>Print the sessions that are shown</source>
        <translation>Imprimir las sesiones que se muestran</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>The session that is shown</source>
        <translation>La sesión que se muestra</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Mostrar un día</translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation>Mostrar una semana</translation>
    </message>
    <message>
        <source>Show a month</source>
        <translation>Mostrar un mes</translation>
    </message>
    <message>
        <source>Details of this client</source>
        <translation>Datos de este cliente</translation>
    </message>
    <message>
        <source>Sessions of this client</source>
        <translation>Sesiones de este cliente</translation>
    </message>
    <message>
        <source>new create patient person</source>
        <extracomment>Other words by which the command &quot;Add client&quot; is found; translate freely, each word counts.</extracomment>
        <translation>nuevo crear añadir alta paciente persona</translation>
    </message>
    <message>
        <source>Activity of the practice</source>
        <translation>Actividad de la práctica</translation>
    </message>
    <message>
        <source>log audit changes who when timeline</source>
        <extracomment>Other words by which the log of what was done is found; each word counts.</extracomment>
        <translation>registro bitácora auditoría cambios quién cuándo cronología</translation>
    </message>
    <message>
        <source>Archive or delete a client: choose one</source>
        <extracomment>A command that shows all clients, since one must be chosen first.</extracomment>
        <translation>Archivar o eliminar un cliente: elija uno</translation>
    </message>
    <message>
        <source>remove erase restore put away</source>
        <extracomment>Other words by which the way to archiving or deleting is found; each word counts.</extracomment>
        <translation>borrar quitar dar de baja restaurar suprimir</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>new create price code</source>
        <extracomment>Other words by which the command &quot;Add service&quot; is found; each word counts.</extracomment>
        <translation>nuevo crear añadir precio código tarifa</translation>
    </message>
    <message>
        <source>Add calendar</source>
        <translation>Agregar calendario</translation>
    </message>
    <message>
        <source>new create agenda color</source>
        <extracomment>Other words by which the command &quot;Add calendar&quot; is found; each word counts.</extracomment>
        <translation>nuevo crear añadir agenda color</translation>
    </message>
    <message>
        <source>Show the archived clients</source>
        <translation>Mostrar los clientes archivados</translation>
    </message>
    <message>
        <source>Show the active clients</source>
        <translation>Mostrar los clientes activos</translation>
    </message>
    <message>
        <source>find filter look for</source>
        <extracomment>Other words by which the command &quot;Search in the page&quot; is found; each word counts.</extracomment>
        <translation>encontrar filtrar hallar localizar</translation>
    </message>
    <message>
        <source>Archive client</source>
        <translation>Archivar cliente</translation>
    </message>
    <message>
        <source>put away close discharge hide remove</source>
        <extracomment>Other words by which the command &quot;Archive client&quot; is found; each word counts.</extracomment>
        <translation>guardar cerrar alta egreso ocultar quitar baja</translation>
    </message>
    <message>
        <source>Restore client</source>
        <translation>Restaurar cliente</translation>
    </message>
    <message>
        <source>bring back reactivate unarchive</source>
        <extracomment>Other words by which the command &quot;Restore client&quot; is found; each word counts.</extracomment>
        <translation>recuperar reactivar desarchivar volver</translation>
    </message>
    <message>
        <source>Delete client…</source>
        <translation>Eliminar cliente…</translation>
    </message>
    <message>
        <source>remove erase</source>
        <extracomment>Other words by which the command &quot;Delete client&quot; is found; each word counts.</extracomment>
        <translation>borrar quitar suprimir</translation>
    </message>
    <message>
        <source>Plan of this client</source>
        <translation>Plan de este cliente</translation>
    </message>
    <message>
        <source>behavior replacement program intervention reinforcer goal baseline mastery</source>
        <extracomment>Other words by which the plan of a client is found; each word counts.</extracomment>
        <translation>conducta programa de reemplazo intervención reforzador meta línea base dominio</translation>
    </message>
    <message>
        <source>profile name birthday phone email address edit</source>
        <extracomment>Other words by which the profile of a client is found; each word counts.</extracomment>
        <translation>perfil nombre cumpleaños teléfono correo dirección editar ficha</translation>
    </message>
    <message>
        <source>Activity of this client</source>
        <translation>Actividad de este cliente</translation>
    </message>
    <message>
        <source>Sessions of the practice</source>
        <translation>Sesiones de la práctica</translation>
    </message>
    <message>
        <source>later forward following</source>
        <extracomment>Other words by which &quot;Next week&quot; is found; each word counts.</extracomment>
        <translation>después adelante posterior próxima</translation>
    </message>
    <message>
        <source>earlier back before last</source>
        <extracomment>Other words by which &quot;Previous week&quot; is found; each word counts.</extracomment>
        <translation>antes atrás pasada anterior</translation>
    </message>
    <message>
        <source>Print the week</source>
        <translation>Imprimir la semana</translation>
    </message>
    <message>
        <source>paper pdf calendar save</source>
        <extracomment>Other words by which the command &quot;Print the week&quot; is found; each word counts.</extracomment>
        <translation>papel pdf calendario guardar impresora</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Hide the calendar “%1”</source>
        <extracomment>A command: hides or shows the sessions of a calendar; %1 is its name.</extracomment>
        <translation>Ocultar el calendario “%1”</translation>
    </message>
    <message>
        <source>Show the calendar “%1”</source>
        <translation>Mostrar el calendario “%1”</translation>
    </message>
    <message>
        <source>Write the private note</source>
        <translation>Escribir la nota privada</translation>
    </message>
    <message>
        <source>edit text summary progress</source>
        <extracomment>Other words by which the command &quot;Write the private note&quot; is found; each word counts.</extracomment>
        <translation>editar texto resumen avance redactar</translation>
    </message>
    <message>
        <source>move change date time postpone</source>
        <extracomment>Other words by which the command &quot;Reschedule or edit&quot; is found; translate freely, each word counts.</extracomment>
        <translation>mover cambiar fecha hora aplazar posponer modificar</translation>
    </message>
    <message>
        <source>copy again repeat book</source>
        <extracomment>Other words by which the command &quot;Duplicate&quot; is found; each word counts.</extracomment>
        <translation>copiar otra vez repetir agendar</translation>
    </message>
    <message>
        <source>next again new session</source>
        <extracomment>Other words by which the command &quot;Book follow-up&quot; is found; each word counts.</extracomment>
        <translation>próxima siguiente otra nueva sesión cita</translation>
    </message>
    <message>
        <source>send e-mail invitation remind tell client</source>
        <extracomment>Other words by which the command &quot;Confirmation&quot; is found; each word counts.</extracomment>
        <translation>enviar correo invitación recordar recordatorio avisar cliente</translation>
    </message>
    <message>
        <source>delete remove call off</source>
        <extracomment>Other words by which the command &quot;Cancel session&quot; is found; each word counts.</extracomment>
        <translation>eliminar borrar quitar anular suspender</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected session(s)</source>
        <translation>
            <numerusform>%Ln sesión seleccionada</numerusform>
            <numerusform>%Ln sesiones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <extracomment>A command: what is to become of sessions; %1 is a status, such as &quot;Completed&quot;.</extracomment>
        <translation>Cambiar estado: %1</translation>
    </message>
    <message>
        <source>mark change as</source>
        <extracomment>Other words by which the commands that set a status are found; each word counts.</extracomment>
        <translation>marcar cambiar poner como</translation>
    </message>
    <message>
        <source>save file csv pdf spreadsheet excel report</source>
        <extracomment>Other words by which exporting is found; each word counts.</extracomment>
        <translation>guardar archivo csv pdf hoja de cálculo excel informe reporte</translation>
    </message>
    <message>
        <source>paper preview report</source>
        <extracomment>Other words by which printing is found; each word counts.</extracomment>
        <translation>papel vista previa informe reporte impresora</translation>
    </message>
    <message>
        <source>filter only when</source>
        <extracomment>Other words by which the commands that filter a list are found; each word counts.</extracomment>
        <translation>filtrar solo cuándo ver</translation>
    </message>
    <message>
        <source>Show upcoming sessions</source>
        <translation>Mostrar las sesiones próximas</translation>
    </message>
    <message>
        <source>Show past sessions</source>
        <translation>Mostrar las sesiones pasadas</translation>
    </message>
    <message>
        <source>Show past and upcoming sessions</source>
        <extracomment>A command: past and upcoming ones</extracomment>
        <translation>Mostrar las sesiones pasadas y próximas</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>remove reset everything</source>
        <extracomment>Other words by which the command &quot;Clear all filters&quot; is found; each word counts.</extracomment>
        <translation>borrar limpiar restablecer todo</translation>
    </message>
    <message>
        <source>sort order group</source>
        <extracomment>Other words by which the commands that sort a list are found; each word counts.</extracomment>
        <translation>ordenar orden agrupar</translation>
    </message>
    <message>
        <source>Newest sessions first</source>
        <extracomment>A command: the order of a list of sessions</extracomment>
        <translation>Las sesiones más recientes primero</translation>
    </message>
    <message>
        <source>Oldest sessions first</source>
        <extracomment>A command: the order of a list of sessions</extracomment>
        <translation>Las sesiones más antiguas primero</translation>
    </message>
    <message>
        <source>Sessions by status</source>
        <extracomment>A command: the order of a list of sessions</extracomment>
        <translation>Sesiones por estado</translation>
    </message>
    <message>
        <source>follow-up book note client review</source>
        <extracomment>Other words by which what the review asks for is found; each word counts.</extracomment>
        <translation>seguimiento agendar nota cliente revisar</translation>
    </message>
    <message>
        <source>Change what happened</source>
        <translation>Cambiar lo que ocurrió</translation>
    </message>
    <message>
        <source>record facts data form session</source>
        <extracomment>Other words by which the command &quot;Change what happened&quot; is found; each word counts.</extracomment>
        <translation>registrar hechos datos formulario sesión</translation>
    </message>
    <message>
        <source>The next thing to look at in the note</source>
        <translation>Lo siguiente por revisar en la nota</translation>
    </message>
    <message>
        <source>claim error check sentence mark</source>
        <extracomment>Other words by which the command &quot;The next thing to look at in the note&quot; is found; each word counts.</extracomment>
        <translation>afirmación error revisar oración marca</translation>
    </message>
    <message>
        <source>Write the note anew from what was recorded</source>
        <translation>Redactar la nota de nuevo a partir de lo registrado</translation>
    </message>
    <message>
        <source>redraft draft again generate</source>
        <extracomment>Other words by which the command &quot;Write the note anew&quot; is found; each word counts.</extracomment>
        <translation>borrador otra vez generar reescribir</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Firmar la nota</translation>
    </message>
    <message>
        <source>signature lock finish</source>
        <extracomment>Other words by which the command &quot;Sign the note&quot; is found; each word counts.</extracomment>
        <translation>firma bloquear terminar</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation>Nota clínica</translation>
    </message>
    <message>
        <source>write draft sign document SOAP</source>
        <extracomment>Other words by which the command &quot;Clinical note&quot; is found; each word counts.</extracomment>
        <translation>escribir redactar borrador firmar documento SOAP</translation>
    </message>
    <message>
        <source>Draft the note with the language model</source>
        <translation>Redactar la nota con el modelo de lenguaje</translation>
    </message>
    <message>
        <source>AI assistant generate Ollama</source>
        <extracomment>Other words by which the command &quot;Draft the note with the language model&quot; is found; each word counts.</extracomment>
        <translation>IA inteligencia artificial asistente generar Ollama</translation>
    </message>
    <message>
        <source>Progress of this client</source>
        <translation>Progreso de este cliente</translation>
    </message>
    <message>
        <source>graph chart data trend phase line event mastery percentage</source>
        <extracomment>Other words by which the graphs of a client are found; each word counts.</extracomment>
        <translation>gráfica gráfico datos tendencia fase línea evento dominio porcentaje avance</translation>
    </message>
    <message>
        <source>Print preview of the note</source>
        <translation>Vista previa de impresión de la nota</translation>
    </message>
    <message>
        <source>paper pdf save export</source>
        <extracomment>Other words by which the command &quot;Print preview of the note&quot; is found; each word counts.</extracomment>
        <translation>papel pdf imprimir guardar exportar</translation>
    </message>
    <message>
        <source>The versions of the note</source>
        <translation>Las versiones de la nota</translation>
    </message>
    <message>
        <source>history changes differences earlier original</source>
        <extracomment>Other words by which the command &quot;The versions of the note&quot; is found; each word counts.</extracomment>
        <translation>historial cambios diferencias anterior original</translation>
    </message>
    <message>
        <source>Count live</source>
        <translation>Contar en vivo</translation>
    </message>
    <message>
        <source>stopwatch timer tally counter data frequency duration trials</source>
        <extracomment>Other words by which the command &quot;Count live&quot; is found; each word counts.</extracomment>
        <translation>cronómetro temporizador contador conteo datos frecuencia duración ensayos</translation>
    </message>
    <message>
        <source>Progress report of this client…</source>
        <translation>Informe de progreso de este cliente…</translation>
    </message>
    <message>
        <source>period summary graphs payer write print pdf</source>
        <extracomment>Other words by which the progress report of a client is found; each word counts.</extracomment>
        <translation>período resumen gráficos pagador redactar imprimir pdf aseguradora</translation>
    </message>
    <message>
        <source>Whole record of this client…</source>
        <translation>Expediente completo de este cliente…</translation>
    </message>
    <message>
        <source>save export copy pdf request file</source>
        <extracomment>Other words by which the whole record of a client is found; each word counts.</extracomment>
        <translation>guardar exportar copia pdf solicitud archivo historia</translation>
    </message>
    <message>
        <source>Lift the hold on this client&apos;s record</source>
        <extracomment>To forbid that a client&apos;s record is deleted or destroyed; the other way back.</extracomment>
        <translation>Levantar la retención del expediente de este cliente</translation>
    </message>
    <message>
        <source>Put this client&apos;s record on hold…</source>
        <translation>Poner en retención el expediente de este cliente…</translation>
    </message>
    <message>
        <source>legal hold subpoena complaint request retention keep</source>
        <extracomment>Other words by which the command &quot;Put the record on hold&quot; is found; each word counts.</extracomment>
        <translation>retención legal citación queja solicitud conservar expediente</translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeDatabase</name>
    <message>
        <source>%1 leads to a file that is not of this practice; somebody may have put it there</source>
        <translation>%1 lleva a un archivo que no es de esta práctica; es posible que alguien lo haya puesto allí</translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeLock</name>
    <message>
        <source>%1 (process %2)</source>
        <extracomment>%1 is a program&apos;s name, %2 the number that the system gave it.</extracomment>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>%1 (process %2) on %3</source>
        <extracomment>%1 is a program&apos;s name, %2 a number, %3 the name of another computer.</extracomment>
        <translation>%1 (proceso %2) en %3</translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeRestore</name>
    <message>
        <source>%1 (set aside %2)</source>
        <extracomment>The folder of a practice that gave way to a backup: %1 is its name, %2 a date and time.</extracomment>
        <translation>%1 (apartada %2)</translation>
    </message>
    <message>
        <source>the practice as it was is at %1</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>la práctica tal como estaba se encuentra en %1</translation>
    </message>
</context>
<context>
    <name>bitacora::PracticeView</name>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was undone, such as &quot;cancelling 3 sessions&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Sample practice: made-up people. Its passphrase is “%1”.</source>
        <extracomment>%1 is the sample&apos;s passphrase, which is no secret</extracomment>
        <translation>Práctica de muestra: personas inventadas. Su frase de acceso es “%1”.</translation>
    </message>
    <message>
        <source>The last backup was not made: %1. The earlier ones are untouched.</source>
        <extracomment>%1 is a reason, such as &quot;disk full&quot;</extracomment>
        <translation>La última copia de seguridad no se hizo: %1. Las anteriores están intactas.</translation>
    </message>
    <message>
        <source>The last backup was not copied to the second place: %1. The backup itself is whole.</source>
        <extracomment>%1 is a reason, such as &quot;folder not there&quot;</extracomment>
        <translation>La última copia de seguridad no se guardó en el segundo lugar: %1. La copia misma está íntegra.</translation>
    </message>
    <message>
        <source>The backups are on this computer alone, and go with it. Choose a second place, such as a USB stick or a synced folder.</source>
        <translation>Las copias de seguridad están solo en esta computadora y se pierden con ella. Elija un segundo lugar, como una memoria USB o una carpeta sincronizada.</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>A button that leads to the settings about backups</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>This is a backup, opened to be read. Nothing can be changed in it, and its fields take nothing in.</source>
        <translation>Esta es una copia de seguridad abierta solo para leer. No se puede cambiar nada en ella, y sus campos no admiten texto.</translation>
    </message>
</context>
<context>
    <name>bitacora::PractitionerChange</name>
    <message>
        <source>editing the letterhead</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>la edición del membrete</translation>
    </message>
</context>
<context>
    <name>bitacora::PrintPreview</name>
    <message>
        <source>This computer has no printer. Add one in the system&apos;s settings, or save the pages as a PDF and print it elsewhere; that file will not be encrypted.</source>
        <translation>Esta computadora no tiene impresora. Agregue una en la configuración del sistema, o guarde las páginas como PDF e imprímalas en otro lugar; ese archivo no estará cifrado.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Which page of a document is shown: %1 of %2.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>How large a page is shown: all of it.</extracomment>
        <translation>Página completa</translation>
    </message>
    <message>
        <source>Page width</source>
        <extracomment>How large a page is shown: as wide as the window.</extracomment>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>How large the page is shown</source>
        <translation>Tamaño con que se muestra la página</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>PDF options</source>
        <extracomment>A button that unfolds what kind of PDF is to be saved: with a password, or for an archive.</extracomment>
        <translation>Opciones del PDF</translation>
    </message>
    <message>
        <source>The printer did not take the pages, and nothing was logged as printed. Look that it is on and has paper, and print again, or save the pages as a PDF; that file will not be encrypted.</source>
        <translation>La impresora no aceptó las páginas y no se registró nada como impreso. Revise que esté encendida y tenga papel e imprima de nuevo, o guarde las páginas como PDF; ese archivo no estará cifrado.</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgramRow</name>
    <message>
        <source>More were correct than there were trials.</source>
        <translation>Hay más respuestas correctas que ensayos.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Correct responses; %1 is a whole number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>correct of</source>
        <extracomment>Between two numbers: &quot;8 of 10&quot;.</extracomment>
        <translation>correctas de</translation>
    </message>
    <message>
        <source>Correct responses</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Prompts, teaching, response</source>
        <translation>Ayudas, enseñanza, respuesta</translation>
    </message>
    <message>
        <source>Prompt levels</source>
        <translation>Niveles de ayuda</translation>
    </message>
    <message>
        <source>Teaching procedure</source>
        <translation>Procedimiento de enseñanza</translation>
    </message>
    <message>
        <source>Prompting procedure</source>
        <translation>Procedimiento de ayudas</translation>
    </message>
    <message>
        <source>Client&apos;s response</source>
        <translation>Respuesta del cliente</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressChanges</name>
    <message>
        <source>marking a phase</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: in a graph.</extracomment>
        <translation>marcar una fase</translation>
    </message>
    <message>
        <source>marking an event</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: in a graph; an event such as an illness.</extracomment>
        <translation>marcar un evento</translation>
    </message>
    <message>
        <source>changing a mark in a graph</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a phase or an event in a graph.</extracomment>
        <translation>cambiar una marca en una gráfica</translation>
    </message>
    <message>
        <source>removing a mark from a graph</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a phase or an event in a graph.</extracomment>
        <translation>quitar una marca de una gráfica</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressCommand</name>
    <message>
        <source>The client whose progress it is.</source>
        <translation>El cliente cuyo progreso se pide.</translation>
    </message>
    <message>
        <source>Only this behavior or program. A picture (png) is of one.</source>
        <translation>Solo esta conducta o este programa. Una imagen (png) es de uno solo.</translation>
    </message>
    <message>
        <source>The first day, such as 2026-01-01.</source>
        <translation>El primer día, por ejemplo 2026-01-01.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>El último día.</translation>
    </message>
    <message>
        <source>A point a session (the usual) or a day.</source>
        <translation>Un punto por sesión (lo habitual) o por día.</translation>
    </message>
    <message>
        <source>Writes FILE rather than standard output.</source>
        <translation>Guarda en FILE en lugar de mostrar en la salida estándar.</translation>
    </message>
    <message>
        <source>--by takes session or day, not “%1”.</source>
        <translation>--by admite session o day, no “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-30, not “%2”.</source>
        <translation>--%1 admite un día como 2026-11-30, no “%2”.</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from es posterior a --to.</translation>
    </message>
    <message>
        <source>Say whose progress with --client NAME.</source>
        <translation>Indique de quién es el progreso con --client NAME.</translation>
    </message>
    <message>
        <source>--out takes the name of a file.</source>
        <translation>--out admite el nombre de un archivo.</translation>
    </message>
    <message>
        <source>A document or a picture is nothing for a terminal. Name a file with --out FILE.</source>
        <translation>Un documento o una imagen no se puede mostrar en una terminal. Indique un archivo con --out FILE.</translation>
    </message>
    <message>
        <source>Say --format csv, pdf or png.</source>
        <translation>Indique --format csv, pdf o png.</translation>
    </message>
    <message>
        <source>--format takes csv, pdf or png, not “%1”.</source>
        <translation>--format admite csv, pdf o png, no “%1”.</translation>
    </message>
    <message>
        <source>This client has no behavior or program called “%1”.</source>
        <translation>Este cliente no tiene ninguna conducta ni programa llamado “%1”.</translation>
    </message>
    <message>
        <source>Nothing was measured in these days, so there is nothing to draw.</source>
        <translation>En estos días no se midió nada, así que no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>A picture is of one behavior or program. Say which with --entry NAME.</source>
        <translation>Una imagen es de una sola conducta o un solo programa. Indique cuál con --entry NAME.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Draws what was measured of a client over the sessions, a graph a behavior or program, or writes the figures, or writes a progress report. What is written is not encrypted, but for a PDF with a password.</source>
        <translation>Dibuja lo que se midió de un cliente a lo largo de las sesiones, un gráfico por conducta o programa, o exporta las cifras o un informe de progreso. Lo exportado no está cifrado, salvo un PDF con contraseña.</translation>
    </message>
    <message>
        <source>csv, pdf or png. Only a PDF with a password is encrypted.</source>
        <translation>csv, pdf o png. Solo un PDF con contraseña está cifrado.</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressCsv</name>
    <message>
        <source>kind</source>
        <extracomment>The names of the columns of a CSV file, in lower case and without spaces.</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>The name of a column of a CSV file: what was recorded, such as 80 of a percentage.</extracomment>
        <translation>fase</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>events_before</source>
        <translation>eventos_previos</translation>
    </message>
    <message>
        <source>program</source>
        <extracomment>In a column of a CSV file: what a figure is of.</extracomment>
        <translation>programa</translation>
    </message>
    <message>
        <source>behavior</source>
        <translation>conducta</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressExportButton</name>
    <message>
        <source>Progress of %1</source>
        <extracomment>The name of a file; %1 is a client.</extracomment>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>The kinds of file in a file chooser; keep what stands in the parentheses.</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Exportar el progreso</translation>
    </message>
    <message>
        <source>Written to %1. The file is not encrypted: whoever has it can read it.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Se escribió en %1. El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>Write graphs to a file.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>This graph as a picture (PNG)…</source>
        <translation>Esta gráfica como imagen (PNG)…</translation>
    </message>
    <message>
        <source>The figures of this graph (CSV)…</source>
        <extracomment>CSV is a kind of file, for spreadsheets.</extracomment>
        <translation>Las cifras de esta gráfica (CSV)…</translation>
    </message>
    <message>
        <source>The figures of all graphs (CSV)…</source>
        <translation>Las cifras de todas las gráficas (CSV)…</translation>
    </message>
    <message>
        <source>This graph on paper or as PDF…</source>
        <translation>Este gráfico en papel o como PDF…</translation>
    </message>
    <message>
        <source>All graphs on paper or as PDF…</source>
        <translation>Todos los gráficos en papel o como PDF…</translation>
    </message>
    <message>
        <source>A picture or a table is not encrypted.</source>
        <translation>Una imagen o una tabla no está cifrada.</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressFigures</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure under a graph: its name and its value, &quot;Trend rising&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a figure under a graph, %1, means.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About these figures</source>
        <extracomment>Shows and hides what the figures under a graph mean and where they come from.</extracomment>
        <translation>Sobre estas cifras</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressGraphView</name>
    <message>
        <source>Graph of %1</source>
        <extracomment>A graph, for screen readers; %1 is what it is of.</extracomment>
        <translation>Gráfica de %1</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressMarkForm</name>
    <message>
        <source>Say what it is called.</source>
        <extracomment>What is missing in a form: what a phase of a treatment, or an event, is called.</extracomment>
        <translation>Indique cómo se llama.</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>Indique desde qué día.</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <extracomment>What a phase of a treatment is called; and what an event outside of it is called.</extracomment>
        <translation>Nombre de la fase</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>It stands above the graph, such as “Prompt fading”.</source>
        <extracomment>Below the field for the name of a phase of a treatment.</extracomment>
        <translation>Aparece sobre la gráfica, por ejemplo “Desvanecimiento de ayudas”.</translation>
    </message>
    <message>
        <source>It stands beside the dotted line, such as “illness”.</source>
        <translation>Aparece junto a la línea punteada, por ejemplo “enfermedad”.</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>The day on which a phase of a treatment begins; and the day of an event.</extracomment>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Edit phase line or event</source>
        <extracomment>The title of a form for a line in a graph.</extracomment>
        <translation>Editar línea de fase o evento</translation>
    </message>
    <message>
        <source>New phase line or event</source>
        <translation>Nueva línea de fase o nuevo evento</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Tipo de línea</translation>
    </message>
    <message>
        <source>Phase line</source>
        <extracomment>A solid line in a graph where the conditions of a treatment change.</extracomment>
        <translation>Línea de fase</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>A dotted line in a graph: something outside of the treatment, such as an illness.</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>In all graphs of this client</source>
        <translation>En todas las gráficas de este cliente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressMarks</name>
    <message>
        <source>Phase line %1, edit</source>
        <extracomment>For screen readers; %1 is a phase of a treatment with its first day, or an event with its day.</extracomment>
        <translation>Línea de fase %1, editar</translation>
    </message>
    <message>
        <source>Event %1, edit</source>
        <translation>Evento %1, editar</translation>
    </message>
    <message>
        <source>Add phase line or event</source>
        <extracomment>In a graph: where the conditions of a treatment change, or something happened outside of it.</extracomment>
        <translation>Añadir línea de fase o evento</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressPage</name>
    <message>
        <source>Removed from the graph.</source>
        <extracomment>A phase line or an event of a graph.</extracomment>
        <translation>Se quitó de la gráfica.</translation>
    </message>
    <message>
        <source>What a point stands for</source>
        <extracomment>A point of a graph is a session, or a day.</extracomment>
        <translation>Qué representa un punto</translation>
    </message>
    <message>
        <source>By session</source>
        <extracomment>A point of a graph for each session.</extracomment>
        <translation>Por sesión</translation>
    </message>
    <message>
        <source>By day</source>
        <extracomment>A point of a graph for each day.</extracomment>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>The figures of a graph, for screen readers.</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <extracomment>In place of a graph.</extracomment>
        <translation>Nada en estos días</translation>
    </message>
    <message>
        <source>%1 was not recorded in the days that you chose.</source>
        <translation>No hay registros de %1 en los días que eligió.</translation>
    </message>
    <message>
        <source>Show all since the baseline</source>
        <translation>Mostrar todo desde la línea base</translation>
    </message>
    <message>
        <source>No data yet</source>
        <extracomment>In place of a graph; %1 is a program or a behavior.</extracomment>
        <translation>Todavía no hay datos</translation>
    </message>
    <message>
        <source>Nothing recorded of %1 yet</source>
        <translation>Todavía no hay registros de %1</translation>
    </message>
    <message>
        <source>Here stands a graph over the sessions, with its phases, its trend and its criterion. It begins with the first session in which it was counted.</source>
        <translation>Aquí aparece una gráfica a lo largo de las sesiones, con sus fases, su tendencia y su criterio. Comienza con la primera sesión en la que se registró.</translation>
    </message>
    <message>
        <source>Record what happened in a session</source>
        <translation>Registrar lo que ocurrió en una sesión</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>A button: a document on how a client gets on, over a period.</extracomment>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressRangeButton</name>
    <message>
        <source>Since baseline</source>
        <extracomment>Which days a graph shows: all.</extracomment>
        <translation>Desde la línea base</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Other dates…</source>
        <extracomment>Opens a form for two dates.</extracomment>
        <translation>Otras fechas…</translation>
    </message>
    <message>
        <source>Days shown: %1</source>
        <extracomment>Which days a graph shows, for screen readers; %1 is such as &quot;Last 30 days&quot;.</extracomment>
        <translation>Días que se muestran: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressSheet</name>
    <message>
        <source>Progress – %1</source>
        <extracomment>The title of a document: %1 is a client.</extracomment>
        <translation>Progreso – %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>At the foot of a printed graph; %1 is a date.</extracomment>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A page of several: &quot;2 of 5&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a figure of a graph, %1, means.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressTableModel</name>
    <message>
        <source>not recorded</source>
        <extracomment>In a table: nothing was recorded of this in a session.</extracomment>
        <translation>sin registro</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>The head of a column: the number of a session, or of a day.</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>The head of a column: the phase of a treatment.</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>The head of a column: what was recorded, such as 80%.</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressTargetList</name>
    <message>
        <source>Programs and behaviors</source>
        <extracomment>The list of a client&apos;s programs and behaviors beside a graph, for screen readers.</extracomment>
        <translation>Programas y conductas</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressTargetModel</name>
    <message>
        <source>Programs</source>
        <extracomment>The heading of a list: replacement programs.</extracomment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Behaviors</source>
        <translation>Conductas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A program or behavior, %1, and where its figures are going: &quot;rising&quot;, &quot;falling&quot;, &quot;level&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bitacora::ProgressText</name>
    <message>
        <source>Percentage of correct responses</source>
        <translation>Porcentaje de respuestas correctas</translation>
    </message>
    <message>
        <source>Percentage of intervals</source>
        <translation>Porcentaje de intervalos</translation>
    </message>
    <message>
        <source>Count per session</source>
        <extracomment>What an axis of a graph counts: how often a behavior occurred.</extracomment>
        <translation>Frecuencia por sesión</translation>
    </message>
    <message>
        <source>Count per day</source>
        <translation>Frecuencia por día</translation>
    </message>
    <message>
        <source>Minutes per session</source>
        <extracomment>What an axis of a graph counts: how long a behavior lasted.</extracomment>
        <translation>Minutos por sesión</translation>
    </message>
    <message>
        <source>Minutes per day</source>
        <translation>Minutos por día</translation>
    </message>
    <message>
        <source>Count per hour</source>
        <translation>Frecuencia por hora</translation>
    </message>
    <message>
        <source>Count per minute</source>
        <translation>Frecuencia por minuto</translation>
    </message>
    <message>
        <source>Latency in seconds</source>
        <extracomment>What an axis of a graph counts: the time until a behavior began.</extracomment>
        <translation>Latencia en segundos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>Below the axis of a graph.</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Correct of all opportunities, by session</source>
        <extracomment>What the figures of a program are: the correct responses among all chances to respond.</extracomment>
        <translation>Correctas de todas las oportunidades, por sesión</translation>
    </message>
    <message>
        <source>Correct of all opportunities, by day</source>
        <translation>Correctas de todas las oportunidades, por día</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <extracomment>Under the title of a graph: in how many sessions of how many something was recorded.</extracomment>
        <translation>
            <numerusform>%1 de %Ln sesión</numerusform>
            <numerusform>%1 de %Ln sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s)</source>
        <extracomment>Under the title of a graph: on how many days of how many something was recorded.</extracomment>
        <translation>
            <numerusform>%1 de %Ln día</numerusform>
            <numerusform>%1 de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) recorded in another measure are not in the graph.</source>
        <extracomment>Below a graph: the figures of these sessions are in another unit, such as minutes among counts.</extracomment>
        <translation>
            <numerusform>%Ln sesión registrada en otra medida no está en la gráfica.</numerusform>
            <numerusform>%Ln sesiones registradas en otra medida no están en la gráfica.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage; some languages put a space before the sign.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <extracomment>How often a behavior occurs in an hour.</extracomment>
        <translation>%1 por hora</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <extracomment>How often a behavior occurs in a minute.</extracomment>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A length of time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>What was measured before the first intervention.</extracomment>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>rising</source>
        <extracomment>The trend of figures.</extracomment>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>falling</source>
        <extracomment>The trend of figures.</extracomment>
        <translation>descendente</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>The trend of figures that neither rise nor fall.</extracomment>
        <translation>estable</translation>
    </message>
    <message>
        <source>mastery %1</source>
        <extracomment>Beside the line in a graph from which on a program counts as mastered; %1 is a percentage.</extracomment>
        <translation>dominio %1</translation>
    </message>
    <message>
        <source>last %1 of %2 at %3 or more</source>
        <extracomment>How near a program is to its criterion: %1 of the last %2 sessions were at least as good as %3, a percentage.</extracomment>
        <translation>%1 de las últimas %2 con %3 o más</translation>
    </message>
    <message>
        <source>Mean level</source>
        <extracomment>Under a graph: the mean of the figures of each phase.</extracomment>
        <translation>Nivel medio</translation>
    </message>
    <message>
        <source>Trend</source>
        <extracomment>Under a graph: whether the figures rise or fall.</extracomment>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Non-overlap (NAP)</source>
        <extracomment>Under a graph: how much better the figures of one phase are than those of another. NAP is the name of the figure in every language.</extracomment>
        <translation>No superposición (NAP)</translation>
    </message>
    <message>
        <source>Mastery</source>
        <extracomment>Under a graph: how near a program is to its criterion.</extracomment>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The mean of the figures of each phase (Cooper, Heron and Heward, Applied Behavior Analysis).</source>
        <translation>La media de las cifras de cada fase (Cooper, Heron y Heward, Análisis aplicado de la conducta).</translation>
    </message>
    <message>
        <source>Where the figures of the last phase are going: the median of the slopes between all pairs of points (Theil, 1950; Sen, 1968). Less than 5 points, or a tenth of the median, over the whole phase is level.</source>
        <translation>Hacia dónde van las cifras de la última fase: la mediana de las pendientes entre todos los pares de puntos (Theil, 1950; Sen, 1968). Menos de 5 puntos, o de una décima parte de la mediana, en toda la fase es estable.</translation>
    </message>
    <message>
        <source>Nonoverlap of all pairs (Parker and Vannest, 2009): the share of all pairs of a figure of the first phase with one of the last in which the later is better. 0.5 is no difference, 1 is no overlap.</source>
        <translation>No superposición de todos los pares (Parker y Vannest, 2009): la proporción de todos los pares de una cifra de la primera fase con una de la última en los que la posterior es mejor. 0.5 es ninguna diferencia; 1 es ninguna superposición.</translation>
    </message>
    <message>
        <source>How many of the last sessions in which it was recorded reach the criterion of the plan.</source>
        <translation>Cuántas de las últimas sesiones en las que se registró alcanzan el criterio del plan.</translation>
    </message>
    <message>
        <source>%1: nothing recorded</source>
        <extracomment>A phase of a graph, %1, in which nothing was recorded.</extracomment>
        <translation>%1: sin registros</translation>
    </message>
    <message numerus="yes">
        <source>mean %1 in %n point(s)</source>
        <extracomment>%1 is a figure; %n is how many points it is of.</extracomment>
        <translation>
            <numerusform>media de %1 en %n punto</numerusform>
            <numerusform>media de %1 en %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 in %n point(s)</source>
        <extracomment>A phase of a graph, %1, and the mean of its figures, %2; %n is how many points there are.</extracomment>
        <translation>
            <numerusform>%1: media de %2 en %n punto</numerusform>
            <numerusform>%1: media de %2 en %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <extracomment>A graph in words: %1 is what it is of, %2 the measure, %3 and %4 the first and the last day.</extracomment>
        <translation>%1: %2, del %3 al %4.</translation>
    </message>
    <message>
        <source>Trend %1.</source>
        <extracomment>%1 is &quot;rising&quot;, &quot;falling&quot; or &quot;level&quot;.</extracomment>
        <translation>Tendencia %1.</translation>
    </message>
    <message>
        <source>Non-overlap %1.</source>
        <translation>No superposición %1.</translation>
    </message>
    <message>
        <source>Mastery: %1.</source>
        <translation>Dominio: %1.</translation>
    </message>
    <message>
        <source>Event: %1, %2.</source>
        <extracomment>Something outside of the treatment, %1, and its day, %2.</extracomment>
        <translation>Evento: %1, %2.</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <extracomment>A point of a graph: the number of the session, and its date.</extracomment>
        <translation>Sesión %1, %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>Of a session in which this was not recorded.</extracomment>
        <translation>sin registro</translation>
    </message>
</context>
<context>
    <name>bitacora::QuickUnlock</name>
    <message>
        <source>Quick unlock is not available: this system offers no keychain to the program.</source>
        <translation>El desbloqueo rápido no está disponible: este sistema no ofrece un llavero al programa.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain stayed locked or refused. Try again, or use the passphrase.</source>
        <translation>El llavero del sistema siguió bloqueado o se negó. Inténtelo de nuevo o use la frase de acceso.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not work. Try again, or use the passphrase.</source>
        <translation>El llavero del sistema no funcionó. Inténtelo de nuevo o use la frase de acceso.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or no longer has the key that goes with the PIN. Unlock the keychain and try again, or use the passphrase.</source>
        <translation>El llavero del sistema está bloqueado o ya no tiene la clave que va con el PIN. Desbloquee el llavero e inténtelo de nuevo, o use la frase de acceso.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>That was the fifth wrong PIN: it is forgotten now. Type the passphrase.</source>
        <translation>Ese fue el quinto PIN incorrecto: queda olvidado. Escriba la frase de acceso.</translation>
    </message>
    <message>
        <source>The hours of quick unlock have passed. Type the passphrase.</source>
        <translation>Se cumplieron las horas del desbloqueo rápido. Escriba la frase de acceso.</translation>
    </message>
    <message>
        <source>There was not enough memory to check the PIN. Close other programs, or use the passphrase.</source>
        <translation>No hubo memoria suficiente para comprobar el PIN. Cierre otros programas o use la frase de acceso.</translation>
    </message>
</context>
<context>
    <name>bitacora::QuickUnlockPanel</name>
    <message>
        <source>Type the passphrase that opens the practice now.</source>
        <translation>Escriba la frase de acceso que abre la práctica ahora.</translation>
    </message>
    <message>
        <source>Type digits alone, at least %1 of them.</source>
        <translation>Escriba solo cifras, al menos %1.</translation>
    </message>
    <message>
        <source>That is among the first that anybody tries. Choose other digits.</source>
        <translation>Está entre los primeros que cualquiera intenta. Elija otras cifras.</translation>
    </message>
    <message>
        <source>This is not the same PIN.</source>
        <translation>Este no es el mismo PIN.</translation>
    </message>
    <message>
        <source>Type whole hours, from %1 to %2.</source>
        <translation>Escriba horas enteras, de %1 a %2.</translation>
    </message>
    <message>
        <source>The PIN opens this practice after a lock, on this computer, until the program quits or the hours have passed. Five wrong ones, and it is forgotten. Half of what it takes lies in the system&apos;s keychain, and nothing beside the practice. The passphrase works always.</source>
        <translation>El PIN abre esta práctica tras un bloqueo, en esta computadora, hasta que se cierre el programa o pasen las horas. Con cinco incorrectos queda olvidado. La mitad de lo que hace falta está en el llavero del sistema, y nada junto a la práctica. La frase de acceso funciona siempre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At least %1 digits.</source>
        <translation>Al menos %1 cifras.</translation>
    </message>
    <message>
        <source>The PIN once more</source>
        <translation>El PIN otra vez</translation>
    </message>
    <message>
        <source>For so many hours</source>
        <translation>Durante cuántas horas</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bitacora::QuickUnlockSetting</name>
    <message>
        <source>A PIN opens the practice after a lock, until %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>Un PIN abre la práctica tras un bloqueo, hasta %1.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Off: after each lock the passphrase is asked for.</source>
        <translation>Desactivado: tras cada bloqueo se pide la frase de acceso.</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <extracomment>The practice is opened by a PIN after a lock</extracomment>
        <translation>Desbloqueo rápido</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Comprobando la frase de acceso…</translation>
    </message>
    <message>
        <source>Making the keys of the PIN…</source>
        <translation>Creando las claves del PIN…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>Esperando al llavero del sistema…</translation>
    </message>
</context>
<context>
    <name>bitacora::ReadyItems</name>
    <message>
        <source>Times and length</source>
        <extracomment>In order before a note is signed: the session&apos;s.</extracomment>
        <translation>Horas y duración</translation>
    </message>
    <message>
        <source>Client and service</source>
        <extracomment>In order before a note is signed.</extracomment>
        <translation>Cliente y servicio</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>In order before a note is signed: who provided the service.</extracomment>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Place of service</source>
        <translation>Lugar del servicio</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Environmental changes</source>
        <translation>Cambios en el entorno</translation>
    </message>
    <message>
        <source>Data for each program</source>
        <extracomment>In order before a note is signed: each program and behavior has its numbers.</extracomment>
        <translation>Datos de cada programa</translation>
    </message>
    <message>
        <source>Interventions named</source>
        <extracomment>In order before a note is signed: what was done is named.</extracomment>
        <translation>Intervenciones nombradas</translation>
    </message>
    <message>
        <source>Status, contacts and plan</source>
        <extracomment>In order before a note is signed: what was written down in words.</extracomment>
        <translation>Estado, contactos y plan</translation>
    </message>
    <message>
        <source>Wording</source>
        <extracomment>In order before a note is signed: how the text is put.</extracomment>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Something to mend: %1 is what, %2 what it is about, such as the name of a program.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) without data</source>
        <translation>
            <numerusform>%Ln afirmación sin datos</numerusform>
            <numerusform>%Ln afirmaciones sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was recorded bears it out.</source>
        <translation>Nada de lo registrado la respalda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s) to look at</source>
        <translation>
            <numerusform>%Ln oración por revisar</numerusform>
            <numerusform>%Ln oraciones por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>What was recorded has changed since, or they are carried forward.</source>
        <translation>Lo registrado cambió después, o se retomaron de la nota anterior.</translation>
    </message>
</context>
<context>
    <name>bitacora::ReadyLine</name>
    <message>
        <source>Missing: %1</source>
        <extracomment>For screen readers: %1 is what a note must have and has not.</extracomment>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <extracomment>For screen readers: %1 is what a note had better have.</extracomment>
        <translation>Consejo: %1</translation>
    </message>
    <message>
        <source>In order: %1</source>
        <extracomment>For screen readers: %1 is what is in order in a note.</extracomment>
        <translation>En orden: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::ReadyPanel</name>
    <message>
        <source>Ready to sign?</source>
        <translation>¿Lista para firmar?</translation>
    </message>
    <message>
        <source>All recorded facts are in the note.</source>
        <translation>Todo lo registrado está en la nota.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recorded fact(s) not in the note</source>
        <translation>
            <numerusform>%Ln dato registrado no está en la nota</numerusform>
            <numerusform>%Ln datos registrados no están en la nota</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::RecordCommand</name>
    <message>
        <source>Writes all that the practice holds of a client as one PDF, for a request of records: profile, plan, sessions, clinical notes with their addenda, activity. It is not encrypted without a password.</source>
        <translation>Reúne todo lo que la práctica guarda de un cliente en un solo PDF, para una solicitud de expediente: perfil, plan, sesiones, notas clínicas con sus adendas y actividad. Sin contraseña no está cifrado.</translation>
    </message>
    <message>
        <source>The client whose record it is.</source>
        <translation>El cliente cuyo expediente es.</translation>
    </message>
    <message>
        <source>The file that the PDF is written to.</source>
        <translation>El archivo en que se guarda el PDF.</translation>
    </message>
    <message>
        <source>With the private notes too.</source>
        <translation>También con las notas privadas.</translation>
    </message>
    <message>
        <source>Say whose record with --client NAME, and where to with --to FILE.</source>
        <translation>Indique de quién es el expediente con --client NOMBRE y adónde va con --to ARCHIVO.</translation>
    </message>
</context>
<context>
    <name>bitacora::RecordList</name>
    <message>
        <source>Enter edits, Alt+Up and Alt+Down move, Insert adds, Delete takes out of use or brings back.</source>
        <translation>Intro edita, Alt+Arriba y Alt+Abajo mueven, Insertar agrega, Suprimir retira o recupera.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>Moves a row of a list up by one</extracomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Moves a row of a list down by one</extracomment>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>bitacora::RecordOverview</name>
    <message>
        <source>Data only</source>
        <extracomment>Of the clinical note of a session: data was recorded, nothing written.</extracomment>
        <translation>Solo datos</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>Of the clinical note of a session.</extracomment>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Of the clinical note of a session.</extracomment>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation>Cuidador</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Número de afiliación</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Whether a client is active or archived.</extracomment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Perfil creado</translation>
    </message>
    <message>
        <source>Profile last changed</source>
        <translation>Último cambio del perfil</translation>
    </message>
    <message>
        <source>Client record</source>
        <translation>Expediente del cliente</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>How long a wording of the plan held: %1 and %2 are dates.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>The period of a progress report: %1 and %2 are dates.</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Of an intervention: antecedent, reinforcement, consequence or teaching.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Mastery criterion</source>
        <translation>Criterio de dominio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation>Nota clínica</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in a report&apos;s table: minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motivo de la cancelación</translation>
    </message>
    <message>
        <source>Customer notes</source>
        <translation>Notas para el cliente</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>No entry of the activity log is about this client.</source>
        <translation>Ninguna entrada del registro de actividad trata de este cliente.</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>What was done to a client&apos;s record: when, what, and from what to what.</extracomment>
        <translation>Momento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <extracomment>What a practitioner wrote of a client&apos;s progress.</extracomment>
        <translation>Informes de progreso</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última modificación</translation>
    </message>
</context>
<context>
    <name>bitacora::RecoveredBar</name>
    <message>
        <source>Show</source>
        <extracomment>A button: goes to the note that was recovered</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or form(s) that you were working on were recovered.</source>
        <translation>
            <numerusform>Se recuperó %n nota o formulario en que usted trabajaba.</numerusform>
            <numerusform>Se recuperaron %n notas o formularios en que usted trabajaba.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::RecoverySheet</name>
    <message>
        <source>This code opens the practice when the passphrase is lost. Nobody can make it again, and whoever has it can read everything: keep it on paper, away from the computer, where you keep what must not be lost.</source>
        <translation>Este código abre la práctica cuando se pierde la frase de acceso. Nadie puede volver a generarlo, y quien lo tenga puede leerlo todo: guárdelo en papel, lejos de la computadora, donde guarda lo que no debe perderse.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>To use it: start Bitácora, open the practice, choose “Use the recovery code”, and type the code. Capitals, spaces and hyphens do not matter. Then choose a new passphrase.</source>
        <translation>Para usarlo: inicie Bitácora, abra la práctica, seleccione “Usar el código de recuperación” y escriba el código. No importan las mayúsculas, los espacios ni los guiones. Después defina una nueva frase de acceso.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Elaborada el %1</translation>
    </message>
</context>
<context>
    <name>bitacora::RecoverySheetDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>bitacora::RecoverySheetView</name>
    <message>
        <source>Print the sheet, save it, or write the code down first: without it, a lost passphrase means a lost practice.</source>
        <translation>Primero imprima la hoja, guárdela o anote el código: sin él, perder la frase de acceso significa perder la práctica.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Look that it came out before you go on.</source>
        <translation>La hoja se envió a la impresora. Verifique que haya salido antes de continuar.</translation>
    </message>
    <message>
        <source>%1 recovery sheet</source>
        <extracomment>The name of a file; %1 is the name of the practice</extracomment>
        <translation>Hoja de recuperación de %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted and opens the practice: keep it on a drive that you put away, not on this computer.</source>
        <translation>Guardada. El archivo no está cifrado y abre la práctica: consérvelo en una unidad que usted guarde aparte, no en esta computadora.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>I have written the code down</source>
        <translation>Ya anoté el código</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the sheet as PDF and print it elsewhere, or write the code down.</source>
        <translation>Esta computadora no tiene impresora. Guarde la hoja como PDF e imprímala en otro lugar, o anote el código.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look that it is on and has paper, and print again, or save the sheet as PDF, or write the code down.</source>
        <translation>La impresora no aceptó la hoja. Revise que esté encendida y tenga papel e imprima de nuevo, guarde la hoja como PDF o anote el código.</translation>
    </message>
</context>
<context>
    <name>bitacora::RepeatDateEditor</name>
    <message>
        <source>Type a day and a time, or press Escape to leave the date as it was.</source>
        <translation>Escriba un día y una hora, o presione Escape para dejar la fecha como estaba.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as %2.</source>
        <extracomment>%1 is the time as it was typed, %2 an example.</extracomment>
        <translation>“%1” no es una hora. Escríbala como %2.</translation>
    </message>
    <message>
        <source>Day of this date</source>
        <extracomment>Of one date of a session that repeats.</extracomment>
        <translation>Día de esta fecha</translation>
    </message>
    <message>
        <source>Time of this date</source>
        <extracomment>Of one date of a session that repeats.</extracomment>
        <translation>Hora de esta fecha</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>Puts back the date that follows from how a session repeats; %1 is that day and time.</extracomment>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>bitacora::RepeatDates</name>
    <message>
        <source>instead of %1</source>
        <extracomment>After the date that one of a repeating session&apos;s was moved to; %1 is the day and time that it had.</extracomment>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>Overlaps another of these dates.</source>
        <translation>Coincide con otra de estas fechas.</translation>
    </message>
    <message>
        <source>Move this date…</source>
        <extracomment>One date of a session that repeats.</extracomment>
        <translation>Mover esta fecha…</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>One date of a session that repeats.</extracomment>
        <translation>Omitirla</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Volver a incluirla</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>Puts back the date that follows from how a session repeats; %1 is that day and time.</extracomment>
        <translation>Volver a %1</translation>
    </message>
</context>
<context>
    <name>bitacora::RepeatFields</name>
    <message numerus="yes">
        <source>%n session(s) will be booked.</source>
        <translation>
            <numerusform>Se agendará %n sesión.</numerusform>
            <numerusform>Se agendarán %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) with a warning.</source>
        <extracomment>Of the dates of a session that repeats</extracomment>
        <translation>
            <numerusform>%n fecha con aviso.</numerusform>
            <numerusform>%n fechas con aviso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type how many sessions, from 2 to %1.</source>
        <translation>Escriba cuántas sesiones, de 2 a %1.</translation>
    </message>
    <message>
        <source>Type the last possible day as %1.</source>
        <translation>Escriba el último día posible con la forma %1.</translation>
    </message>
    <message>
        <source>No date is left. Choose a later day, or leave fewer out.</source>
        <translation>No queda ninguna fecha. Elija un día posterior u omita menos.</translation>
    </message>
    <message>
        <source>Every date is left out. Leave at least one in.</source>
        <translation>Se omitieron todas las fechas. Deje al menos una.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <extracomment>A session that does not repeat</extracomment>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every month, on the same weekday</source>
        <translation>Cada mes, el mismo día de la semana</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>When a repeating session ends</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Cantidad de sesiones</translation>
    </message>
    <message>
        <source>Last possible day</source>
        <translation>Último día posible</translation>
    </message>
    <message>
        <source>Dates of the session</source>
        <translation>Fechas de la sesión</translation>
    </message>
    <message>
        <source>Space leaves a date out, Enter moves it.</source>
        <extracomment>What the keys do with a date of a session that repeats</extracomment>
        <translation>La barra espaciadora omite una fecha; Intro la mueve.</translation>
    </message>
    <message>
        <source>After…</source>
        <extracomment>When a repeating session ends; beside it stands how many sessions there will be. Keep it short.</extracomment>
        <translation>Después de…</translation>
    </message>
    <message>
        <source>On a date…</source>
        <extracomment>When a repeating session ends; beside it stands the last possible day. Keep it short.</extracomment>
        <translation>En una fecha…</translation>
    </message>
</context>
<context>
    <name>bitacora::ReportDocument</name>
    <message>
        <source>The progress report for a period, with the practitioner&apos;s words that the practice keeps: the latest one, or the one for --from and --to. Takes --format pdf and --out FILE.</source>
        <translation>El informe de progreso de un período, con las palabras del profesional que guarda la práctica: el último, o el de --from y --to. Requiere --format pdf y --out ARCHIVO.</translation>
    </message>
    <message>
        <source>Writes the report in English (en) or Spanish (es), not as it is kept.</source>
        <translation>Genera el informe en inglés (en) o español (es), y no como está guardado.</translation>
    </message>
    <message>
        <source>Only a report (--report) takes --language.</source>
        <translation>Solo un informe (--report) admite --language.</translation>
    </message>
    <message>
        <source>--language takes en or es, not “%1”.</source>
        <translation>--language admite en o es, no “%1”.</translation>
    </message>
    <message>
        <source>--report takes --format pdf and --out FILE.</source>
        <translation>--report requiere --format pdf y --out ARCHIVO.</translation>
    </message>
    <message>
        <source>What is in a report is chosen in its window: without --entry and --by.</source>
        <translation>El contenido de un informe se selecciona en su ventana: sin --entry ni --by.</translation>
    </message>
    <message>
        <source>A report is for a period: --from and --to go together.</source>
        <translation>Un informe es de un período: --from y --to van juntos.</translation>
    </message>
    <message>
        <source>No report has been written of this client. Say a period with --from and --to.</source>
        <translation>No se ha redactado ningún informe de este cliente. Indique un período con --from y --to.</translation>
    </message>
</context>
<context>
    <name>bitacora::ReportForm</name>
    <message>
        <source>Say from which day on.</source>
        <extracomment>The first day of a report&apos;s period is missing.</extracomment>
        <translation>Indique desde qué día.</translation>
    </message>
    <message>
        <source>This day is before the first one.</source>
        <extracomment>The last day of a report&apos;s period.</extracomment>
        <translation>Este día es anterior al primero.</translation>
    </message>
    <message>
        <source>Say until which day.</source>
        <translation>Indique hasta qué día.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The first day of the period that a report is about.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The last day of the period that a report is about.</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Who the client is, and what was worked on in this period</source>
        <translation>Quién es el cliente y en qué se trabajó en este período</translation>
    </message>
    <message>
        <source>How many sessions were held, cancelled and missed</source>
        <translation>Cuántas sesiones se realizaron, se cancelaron o quedaron sin asistencia</translation>
    </message>
    <message>
        <source>Programs and behaviors in the report</source>
        <extracomment>Over the list of what is in a progress report.</extracomment>
        <translation>Programas y conductas del informe</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>What should come next, and how often</source>
        <translation>Qué conviene hacer a continuación y con qué frecuencia</translation>
    </message>
</context>
<context>
    <name>bitacora::ReportKeeper</name>
    <message>
        <source>Saving…</source>
        <extracomment>What was just typed is on its way to the disk.</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Guardado ✓</translation>
    </message>
</context>
<context>
    <name>bitacora::ReportPage</name>
    <message>
        <source>What you were typing when the program ended is here again.</source>
        <translation>Lo que estaba escribiendo cuando se cerró el programa está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The report was deleted.</source>
        <translation>Se eliminó el informe.</translation>
    </message>
    <message>
        <source>New report</source>
        <extracomment>A progress report that is not begun yet.</extracomment>
        <translation>Informe nuevo</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Informe de progreso</translation>
    </message>
    <message>
        <source>Back to the graphs</source>
        <translation>Volver a los gráficos</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>For screen readers: which of a client&apos;s progress reports is shown.</extracomment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A new progress report.</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this report</source>
        <translation>Eliminar este informe</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>Vista previa e impresión…</translation>
    </message>
</context>
<context>
    <name>bitacora::ReportPartField</name>
    <message>
        <source>%1, in the report</source>
        <extracomment>For screen readers: whether a behavior or program, %1, is in a progress report.</extracomment>
        <translation>%1, en el informe</translation>
    </message>
    <message>
        <source>Words on %1</source>
        <extracomment>For screen readers: what is written of a behavior or program, %1, in a progress report.</extracomment>
        <translation>Palabras sobre %1</translation>
    </message>
    <message>
        <source>What the figures mean, and what comes next</source>
        <extracomment>In the place of what is written of a behavior or program.</extracomment>
        <translation>Qué significan las cifras y qué sigue</translation>
    </message>
    <message>
        <source>Nothing was recorded in these days.</source>
        <translation>No se registró nada en estos días.</translation>
    </message>
</context>
<context>
    <name>bitacora::RescheduleCommand</name>
    <message>
        <source>Moves a session to another time, or makes it shorter or longer; also those that repeat with it, each by as many days and as much of the clock.</source>
        <translation>Mueve una sesión a otra hora, o la hace más corta o más larga; también las que se repiten con ella, cada una los mismos días y lo mismo en el reloj.</translation>
    </message>
</context>
<context>
    <name>bitacora::RestoreCommand</name>
    <message>
        <source>Verifies a backup and makes the practice DIR of it. A practice that is there already is set aside under another name, which is printed after the path of the restored one.</source>
        <translation>Verifica una copia de seguridad y hace de ella la práctica DIR. Una práctica que ya esté ahí se aparta con otro nombre, que se imprime después de la ruta de la restaurada.</translation>
    </message>
    <message>
        <source>The folder of the backup.</source>
        <translation>La carpeta de la copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder of the practice to make.</source>
        <translation>La carpeta de la práctica que se hace.</translation>
    </message>
    <message>
        <source>Say which backup to restore, and the folder of the practice to make of it.</source>
        <translation>Indique qué copia de seguridad se restaura y la carpeta de la práctica que se hace de ella.</translation>
    </message>
</context>
<context>
    <name>bitacora::RestoreOffer</name>
    <message>
        <source>Choose the folder with the backups</source>
        <translation>Elija la carpeta con las copias de seguridad</translation>
    </message>
    <message>
        <source>There is no good backup of this practice in %1. Choose another folder.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>En %1 no hay ninguna copia de seguridad íntegra de esta práctica. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no good backup beside this practice. If there is one in a second place, such as a USB stick or a synced folder, choose that folder.</source>
        <translation>Junto a esta práctica no hay ninguna copia de seguridad íntegra. Si hay una en un segundo lugar, como una memoria USB o una carpeta sincronizada, elija esa carpeta.</translation>
    </message>
    <message>
        <source>The last good backup was made on %1.</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>La última copia de seguridad íntegra se hizo el %1.</translation>
    </message>
    <message>
        <source>An earlier good backup was made on %1.</source>
        <translation>Una copia de seguridad íntegra anterior se hizo el %1.</translation>
    </message>
    <message>
        <source>It brings back what was stored until then. The practice as it is now is set aside beside it; nothing is written over.</source>
        <translation>Recupera lo que se guardó hasta entonces. La práctica tal como está ahora se aparta al lado; no se sobrescribe nada.</translation>
    </message>
    <message>
        <source>It brings back what was stored until then.</source>
        <translation>Recupera lo que se guardó hasta entonces.</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <extracomment>A button; %1 is a date with a time</extracomment>
        <translation>Restaurar la copia del %1</translation>
    </message>
    <message>
        <source>An earlier one</source>
        <extracomment>A link: to the backup that was made before the one that is offered</extracomment>
        <translation>Una anterior</translation>
    </message>
    <message>
        <source>Look in another folder…</source>
        <translation>Buscar en otra carpeta…</translation>
    </message>
</context>
<context>
    <name>bitacora::RetentionChanges</name>
    <message>
        <source>putting a client&apos;s record on hold</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: the record of a client may not be deleted or destroyed.</extracomment>
        <translation>poner en retención el expediente de un cliente</translation>
    </message>
    <message>
        <source>lifting the hold on a client&apos;s record</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: the record of a client may be deleted or destroyed again.</extracomment>
        <translation>levantar la retención del expediente de un cliente</translation>
    </message>
</context>
<context>
    <name>bitacora::RetentionCommand</name>
    <message>
        <source>The number of a record is one that the command retention prints.</source>
        <translation>El número de un expediente es uno de los que imprime el comando retention.</translation>
    </message>
    <message>
        <source>The whole name of the client, active or archived.</source>
        <translation>El nombre completo del cliente, activo o archivado.</translation>
    </message>
    <message>
        <source>Or the number of the record, as the command retention prints it.</source>
        <translation>O el número del expediente, tal como lo imprime el comando retention.</translation>
    </message>
    <message>
        <source>Say which record: --client NAME, or --record N.</source>
        <translation>Indique qué expediente: --client NAME o --record N.</translation>
    </message>
    <message>
        <source>Lists the records past their period: number, kind, name, sessions, first and last day, kept until, on hold. With JSON every hold, too. What is printed is not encrypted.</source>
        <translation>Muestra los expedientes con el plazo vencido: número, tipo, nombre, sesiones, primer y último día, hasta cuándo había que conservarlos, si están en retención. Con JSON, también cada retención. Lo que se imprime no está cifrado.</translation>
    </message>
    <message>
        <source>Prints the records, every hold with its reason, and the rule as JSON.</source>
        <translation>Imprime como JSON los expedientes, cada retención con su motivo, y la regla.</translation>
    </message>
</context>
<context>
    <name>bitacora::RetentionSection</name>
    <message numerus="yes">
        <source>Type whole years, from %1 to %2. Until then it is %n year(s).</source>
        <translation>
            <numerusform>Escriba años enteros, de %1 a %2. Hasta entonces vale %n año.</numerusform>
            <numerusform>Escriba años enteros, de %1 a %2. Hasta entonces valen %n años.</numerusform>
        </translation>
    </message>
    <message>
        <source>Client records</source>
        <extracomment>The heading of the settings about how long records are kept</extracomment>
        <translation>Expedientes de clientes</translation>
    </message>
    <message>
        <source>Years to keep records after a client&apos;s last session</source>
        <translation>Años que se conserva el expediente después de la última sesión de un cliente</translation>
    </message>
    <message>
        <source>Whoever is about to delete a client before that is told until when the records should be kept. Nothing is ever deleted by itself. Ask what the law and the payers ask for where you work.</source>
        <translation>A quien vaya a eliminar a un cliente antes de ese plazo se le dice hasta cuándo debería conservarse su expediente. Nunca se elimina nada por sí solo. Pregunte qué exigen la ley y los financiadores donde usted trabaja.</translation>
    </message>
    <message>
        <source>Type an age in whole years, from %1 to %2. Until then it is %3.</source>
        <translation>Escriba una edad en años enteros, de %1 a %2. Hasta entonces es %3.</translation>
    </message>
    <message>
        <source>retention years keep delete archive minor age</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>conservación años conservar eliminar archivar menor edad</translation>
    </message>
    <message>
        <source>Who was younger at the last session: those years after reaching the age of</source>
        <translation>Quien era menor en la última sesión: esos años después de cumplir esta edad</translation>
    </message>
    <message>
        <source>Whichever is later counts. Texas asks for seven years after a minor reaches 22. With 0, age makes no difference.</source>
        <translation>Cuenta lo que sea más tarde. Texas pide siete años después de que un menor cumpla 22. Con 0, la edad no cambia nada.</translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewCommand</name>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
    <message>
        <source>Lists what is worth a look: clients not seen for long (not_seen) or without a session to come (without_upcoming), many cancellations or no-shows (often_missed), past sessions that are still pending or confirmed (unsettled), were completed without a note (without_note) or have a note or data that nobody signed (notes_unsigned). What is printed is not encrypted.</source>
        <translation>Lista lo que merece una mirada: clientes no vistos desde hace tiempo (not_seen) o sin sesión futura (without_upcoming), muchas cancelaciones o ausencias (often_missed), sesiones pasadas que siguen pendientes o confirmadas (unsettled), que se completaron sin nota (without_note) o que tienen una nota o datos que nadie firmó (notes_unsigned). Lo que se imprime no está cifrado.</translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewList</name>
    <message>
        <source>Review</source>
        <extracomment>The list of what is to be looked at, for screen readers.</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Leads to the page of a client; %1 is the name.</extracomment>
        <translation>Abrir a %1</translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A heading and what it counts, for a screen reader: &quot;Not seen for 4 weeks: 3&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Not seen for %n week(s)</source>
        <extracomment>A heading above clients.</extracomment>
        <translation>
            <numerusform>Sin sesiones desde hace %n semana</numerusform>
            <numerusform>Sin sesiones desde hace %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>No upcoming session</source>
        <extracomment>A heading above clients.</extracomment>
        <translation>Sin próxima sesión</translation>
    </message>
    <message>
        <source>Many cancellations or no-shows</source>
        <extracomment>A heading above clients.</extracomment>
        <translation>Muchas cancelaciones o inasistencias</translation>
    </message>
    <message>
        <source>Past, but still pending or confirmed</source>
        <extracomment>A heading above sessions whose status was not set after they took place, or did not.</extracomment>
        <translation>Ya pasaron y siguen pendientes o confirmadas</translation>
    </message>
    <message>
        <source>Completed without a note</source>
        <extracomment>A heading above sessions.</extracomment>
        <translation>Completadas sin nota</translation>
    </message>
    <message numerus="yes">
        <source>and not expected within %n week(s)</source>
        <extracomment>Beside the heading &quot;Not seen for 4 weeks&quot;.</extracomment>
        <translation>
            <numerusform>y sin cita en %n semana</numerusform>
            <numerusform>y sin cita en %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1% or more of at least %2 in %n day(s)</source>
        <extracomment>Beside the heading &quot;Many cancellations or no-shows&quot;. %1 is a percentage, %2 a number of sessions.</extracomment>
        <translation>
            <numerusform>%1 % o más de al menos %2 sesiones en %n día</numerusform>
            <numerusform>%1 % o más de al menos %2 sesiones en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <extracomment>Beside a heading above sessions: how far back they are looked for.</extracomment>
        <translation>
            <numerusform>en el último %n día</numerusform>
            <numerusform>en los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every client was seen lately, or comes soon.</source>
        <translation>Todos los clientes vinieron hace poco o vienen pronto.</translation>
    </message>
    <message>
        <source>Every other client has a session booked.</source>
        <translation>Todos los demás clientes tienen una sesión agendada.</translation>
    </message>
    <message>
        <source>Every client has a session booked.</source>
        <translation>Todos los clientes tienen una sesión agendada.</translation>
    </message>
    <message>
        <source>Nobody cancels or stays away often.</source>
        <translation>Nadie cancela ni falta con frecuencia.</translation>
    </message>
    <message>
        <source>Every past session says how it ended.</source>
        <translation>Todas las sesiones pasadas dicen cómo terminaron.</translation>
    </message>
    <message>
        <source>Every completed session has a note.</source>
        <translation>Todas las sesiones completadas tienen nota.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>hace %n semana</numerusform>
            <numerusform>hace %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <extracomment>Of a client who never had a session.</extracomment>
        <translation>Aún sin sesiones</translation>
    </message>
    <message>
        <source>Last seen %1, %2</source>
        <extracomment>When a client was seen last: %1 is a day, %2 such as &quot;5 weeks ago&quot;.</extracomment>
        <translation>Última vez: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <extracomment>How many sessions were cancelled.</extracomment>
        <translation>
            <numerusform>%n cancelada</numerusform>
            <numerusform>%n canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-show(s)</source>
        <extracomment>How many times a client did not come.</extracomment>
        <translation>
            <numerusform>%n inasistencia</numerusform>
            <numerusform>%n inasistencias</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two counts: &quot;3 cancelled, 2 no-shows&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <extracomment>What became of a client&apos;s sessions: %1 is &quot;3 cancelled, 2 no-shows&quot;, %n all of them.</extracomment>
        <translation>
            <numerusform>%1 de %n sesión</numerusform>
            <numerusform>%1 de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>When a client comes next: %1 is a day.</extracomment>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nada agendado</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Book follow-up</source>
        <extracomment>A button: books the next session of a client.</extracomment>
        <translation>Agendar seguimiento</translation>
    </message>
    <message>
        <source>View sessions</source>
        <extracomment>A button: leads to the sessions of a client.</extracomment>
        <translation>Ver sesiones</translation>
    </message>
    <message>
        <source>Set status</source>
        <extracomment>A button with a menu: says how a session ended.</extracomment>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>Write note</source>
        <extracomment>A button: leads to the note of a session.</extracomment>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A client in a list of what is to be looked at, for a screen reader: %1 the name, %2 and %3 what is to be said.</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Show more: %n left</source>
        <extracomment>A row at the end of a list that shows only its beginning.</extracomment>
        <translation>
            <numerusform>Mostrar más: queda %n</numerusform>
            <numerusform>Mostrar más: quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes not signed</source>
        <extracomment>A heading above sessions of which something was recorded or written.</extracomment>
        <translation>Notas sin firmar</translation>
    </message>
    <message>
        <source>Every note of a completed session is signed.</source>
        <translation>Todas las notas de sesiones completadas están firmadas.</translation>
    </message>
    <message>
        <source>Open note</source>
        <extracomment>A button: leads to the clinical note of a session, to finish and sign it.</extracomment>
        <translation>Abrir la nota</translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln session(s) set to “%1”.</source>
        <extracomment>What was done: %1 is the status that the sessions have now.</extracomment>
        <translation>
            <numerusform>%Ln sesión pasó a “%1”.</numerusform>
            <numerusform>%Ln sesiones pasaron a “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln asunto por revisar</numerusform>
            <numerusform>%Ln asuntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nada por revisar</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page of what is worth a look now and then.</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>No queda nada por hacer</translation>
    </message>
    <message>
        <source>Every past session has its status and its note, and every client has a session to come.</source>
        <translation>Cada sesión pasada tiene su estado y su nota, y cada cliente tiene una próxima sesión.</translation>
    </message>
    <message>
        <source>%1 stays out of the review until another session is cancelled or missed.</source>
        <extracomment>After a client who often cancels was put away in the review; %1 is the client.</extracomment>
        <translation>%1 queda fuera de la revisión hasta que se cancele o se pierda otra sesión.</translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewRowButtons</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button of a row, for a screen reader: %1 what it does, %2 with whom.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>A button: the practitioner has looked at how much a client cancelled, and the row can go.</extracomment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Put away until another session is cancelled or missed (Delete)</source>
        <extracomment>A tooltip of &quot;Seen&quot;; Delete is a key.</extracomment>
        <translation>Apartar hasta que se cancele o se pierda otra sesión (Supr)</translation>
    </message>
</context>
<context>
    <name>bitacora::ReviewSettingsSection</name>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>Escriba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The heading of the settings about the page Review</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Clients not seen for so many weeks</source>
        <translation>Semanas sin ver a un cliente</translation>
    </message>
    <message>
        <source>Unless they come within as many weeks.</source>
        <translation>Salvo que venga dentro de otras tantas semanas.</translation>
    </message>
    <message>
        <source>Sessions of so many days</source>
        <translation>Sesiones de cuántos días</translation>
    </message>
    <message>
        <source>How far back sessions without a status or a note are looked for.</source>
        <translation>Hasta dónde se buscan sesiones sin estado final o sin nota.</translation>
    </message>
    <message>
        <source>Cancelled or missed, in percent</source>
        <translation>Canceladas o con inasistencia, en porcentaje</translation>
    </message>
    <message>
        <source>From this share of a client&apos;s sessions on.</source>
        <translation>A partir de esta parte de las sesiones de un cliente.</translation>
    </message>
    <message>
        <source>Of at least so many sessions</source>
        <translation>De al menos cuántas sesiones</translation>
    </message>
    <message>
        <source>Fewer say too little.</source>
        <translation>Menos dicen muy poco.</translation>
    </message>
    <message>
        <source>In so many days</source>
        <translation>En cuántos días</translation>
    </message>
    <message>
        <source>Sessions of the days before count no more.</source>
        <translation>Las sesiones anteriores ya no cuentan.</translation>
    </message>
    <message>
        <source>weeks thresholds cancellations reminders</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>semanas umbrales cancelaciones recordatorios</translation>
    </message>
</context>
<context>
    <name>bitacora::SampleCommand</name>
    <message>
        <source>How many clients.</source>
        <translation>Cuántos clientes.</translation>
    </message>
    <message>
        <source>How many sessions they have in all.</source>
        <translation>Cuántas sesiones tienen en total.</translation>
    </message>
    <message>
        <source>A whole number; another one makes other people.</source>
        <translation>Un número entero; otro número produce otras personas.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 lleva un número entero de %2 a %3, no “%4”.</translation>
    </message>
    <message>
        <source>This practice has clients or sessions, and was left as it is. A sample needs an empty one.</source>
        <translation>Esta práctica tiene clientes o sesiones, y se dejó como está. Una muestra necesita una práctica vacía.</translation>
    </message>
    <message>
        <source>Fills a practice with made-up people and their sessions, the same for the same seed and language on the same day. Makes the practice when there is none yet, and then prints its recovery code as create does.</source>
        <translation>Llena una práctica con personas inventadas y sus sesiones, las mismas para la misma semilla y el mismo idioma en el mismo día. Si la práctica aún no existe, la crea y muestra su código de recuperación, como hace create.</translation>
    </message>
    <message>
        <source>The language of its services, places and notes: en or es.</source>
        <translation>El idioma de sus servicios, lugares y notas: en o es.</translation>
    </message>
    <message>
        <source>--%1 takes en or es, not “%2”.</source>
        <translation>--%1 admite en o es, no “%2”.</translation>
    </message>
    <message>
        <source>The practice was made.</source>
        <translation>La práctica se creó.</translation>
    </message>
</context>
<context>
    <name>bitacora::ScopeField</name>
    <message numerus="yes">
        <source>%n session(s) stay as they are: completed, cancelled or missed.</source>
        <translation>
            <numerusform>%n sesión queda como está: completada, cancelada o con inasistencia.</numerusform>
            <numerusform>%n sesiones quedan como están: completadas, canceladas o con inasistencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Solo esta sesión</translation>
    </message>
    <message>
        <source>This and the following (%1)</source>
        <extracomment>Sessions of a series; %1 is how many they are together.</extracomment>
        <translation>Esta y las siguientes (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <extracomment>Sessions of a series; %1 is how many they are.</extracomment>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <extracomment>Which sessions of a series are changed or cancelled.</extracomment>
        <translation>Qué sesiones</translation>
    </message>
</context>
<context>
    <name>bitacora::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>bitacora::SecurityRow</name>
    <message>
        <source>In order</source>
        <extracomment>Beside one point of the security of a practice, after a check mark: nothing has to be done</extracomment>
        <translation>En orden</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Beside one point of the security of a practice, after a warning sign</extracomment>
        <translation>Pendiente</translation>
    </message>
</context>
<context>
    <name>bitacora::SecuritySection</name>
    <message>
        <source>Guessing the passphrase takes more now, and so does unlocking. Copies of the practice that you made before are as they were.</source>
        <translation>Ahora cuesta más adivinar la frase de acceso, y también desbloquear. Las copias de la práctica que hizo antes siguen como estaban.</translation>
    </message>
    <message>
        <source>Replace the data key</source>
        <translation>Reemplazar la clave de datos</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Comprobando la frase de acceso…</translation>
    </message>
    <message>
        <source>Each guess at the passphrase will take more memory and time, and each unlock with it: about a second more on this computer.</source>
        <translation>Cada intento de adivinar la frase de acceso exigirá más memoria y más tiempo, y con él cada desbloqueo: cerca de un segundo más en esta computadora.</translation>
    </message>
    <message>
        <source>Make guessing harder</source>
        <translation>Hacerla más difícil de adivinar</translation>
    </message>
    <message>
        <source>Working on the keys…</source>
        <translation>Preparando las claves…</translation>
    </message>
    <message numerus="yes">
        <source>Each guess takes %1 of memory, %n time(s) over (Argon2id).</source>
        <extracomment>How dear a guess at the passphrase is; %1 is an amount of memory such as 256 MiB</extracomment>
        <translation>
            <numerusform>Cada intento exige %1 de memoria, %n vez (Argon2id).</numerusform>
            <numerusform>Cada intento exige %1 de memoria, %n veces (Argon2id).</numerusform>
        </translation>
    </message>
    <message>
        <source>Make guessing harder…</source>
        <translation>Hacerla más difícil de adivinar…</translation>
    </message>
    <message numerus="yes">
        <source>The practice locks after %n idle minute(s).</source>
        <translation>
            <numerusform>La práctica se bloquea tras %n minuto de inactividad.</numerusform>
            <numerusform>La práctica se bloquea tras %n minutos de inactividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It stays open when the computer sleeps or its screen locks: turn that on above, under Lock.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 Sigue abierta cuando la computadora se suspende o se bloquea su pantalla: actívelo arriba, en Bloqueo.</translation>
    </message>
    <message>
        <source>%1 That is long where others pass by: fewer minutes are better. Set them above, under Lock.</source>
        <translation>%1 Es mucho donde pasan otras personas: es mejor que sean menos minutos. Cámbielos arriba, en Bloqueo.</translation>
    </message>
    <message>
        <source>%1 It also locks when the computer sleeps, its lid closes, its screen locks or the user changes.</source>
        <translation>%1 También se bloquea cuando la computadora se suspende, se cierra su tapa, se bloquea su pantalla o cambia el usuario.</translation>
    </message>
    <message>
        <source>No backup was made yet that was verified. Make one, and keep it on another drive than this computer&apos;s.</source>
        <translation>Todavía no hay ninguna copia de seguridad verificada. Haga una y guárdela en una unidad distinta de la de esta computadora.</translation>
    </message>
    <message>
        <source>The last verified backup is of %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>La última copia de seguridad verificada es del %1.</translation>
    </message>
    <message>
        <source>%1 There is no second place yet: a fire or a thief takes the computer and the copy together. Choose one above, under Backups.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 Todavía no hay un segundo lugar: un incendio o un ladrón se llevan la computadora y la copia a la vez. Elija uno arriba, en Copias de seguridad.</translation>
    </message>
    <message>
        <source>You have it: two groups of it were typed.</source>
        <translation>Usted la tiene: se escribieron dos de sus grupos.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that the sheet is at hand. Without it a lost passphrase means a lost practice. Print it from the menu, then check it here.</source>
        <translation>Todavía no se ha comprobado que la hoja está a mano. Sin ella, perder la frase de acceso es perder la práctica. Imprímala desde el menú y después compruébela aquí.</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>Comprobar otra vez…</translation>
    </message>
    <message>
        <source>Check the sheet…</source>
        <translation>Comprobar la hoja…</translation>
    </message>
    <message>
        <source>It is what the recovery sheet stands for. Replace it when somebody may have seen the sheet.</source>
        <translation>Es lo que representa la hoja de recuperación. Reemplácela cuando alguien pueda haber visto la hoja.</translation>
    </message>
    <message>
        <source>It is what the recovery sheet stands for. When somebody may have seen the sheet, close the practice and replace the key by the command bitacora new-key.</source>
        <translation>Es lo que representa la hoja de recuperación. Cuando alguien pueda haber visto la hoja, cierre la práctica y reemplace la clave con el comando bitacora new-key.</translation>
    </message>
    <message>
        <source>Replace the data key…</source>
        <translation>Reemplazar la clave de datos…</translation>
    </message>
    <message>
        <source>It is marked as secret for programs that keep what is copied, and taken off the clipboard after 60 seconds or when the practice locks.</source>
        <translation>Se marca como secreto para los programas que conservan lo copiado, y se quita del portapapeles a los 60 segundos o cuando la práctica se bloquea.</translation>
    </message>
    <message>
        <source>Security</source>
        <extracomment>The heading of the settings that say how well the practice is protected</extracomment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Guessing the passphrase</source>
        <translation>Adivinar la frase de acceso</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clave de datos</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>What you copy</source>
        <translation>Lo que usted copia</translation>
    </message>
    <message>
        <source>Every page of the practice is encrypted with AES-256 and authenticated (SQLCipher %1). Nothing readable of it is written elsewhere, but for what you save or print.</source>
        <extracomment>%1 is a number of a version</extracomment>
        <translation>Cada página de la práctica está cifrada con AES-256 y autenticada (SQLCipher %1). Nada legible de ella queda en otro lugar, salvo lo que usted guarda o imprime.</translation>
    </message>
    <message>
        <source>The practice is encrypted anew with another key: do this when somebody may have seen the recovery sheet or copied the key. It closes meanwhile, and needs as much free space again as it has. Afterwards there is a new recovery sheet and the old one opens nothing; the passphrase stays. Backups that were made before keep the old key: who has that can still read them. This cannot be undone.</source>
        <translation>La práctica se cifra de nuevo con otra clave: hágalo cuando alguien pueda haber visto la hoja de recuperación o copiado la clave. Mientras tanto se cierra, y necesita libre otro tanto del espacio que ocupa. Después hay una nueva hoja de recuperación y la anterior no abre nada; la frase de acceso sigue siendo la misma. Las copias de seguridad anteriores conservan la clave anterior: quien la tenga puede leerlas todavía. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This system lets every program take pictures of the whole screen, and gives none a means to be left out of them.</source>
        <translation>Este sistema permite que cualquier programa capture la pantalla entera y no ofrece a ninguno un medio para quedar fuera.</translation>
    </message>
    <message>
        <source>Bitácora is left out of screenshots, recordings and shared screens.</source>
        <translation>Bitácora queda fuera de las capturas, las grabaciones y las pantallas compartidas.</translation>
    </message>
    <message>
        <source>Other programs can take pictures of what Bitácora shows, and it is seen where you share your screen.</source>
        <translation>Otros programas pueden capturar lo que muestra Bitácora, y se ve cuando usted comparte su pantalla.</translation>
    </message>
    <message>
        <source>Allow screen capture</source>
        <translation>Permitir la captura de pantalla</translation>
    </message>
    <message>
        <source>Forbid screen capture</source>
        <translation>Prohibir la captura de pantalla</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Capturas de pantalla</translation>
    </message>
    <message>
        <source>encryption recovery sheet code key backup clipboard protection state screenshot recording capture PIN quick unlock</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>cifrado hoja de recuperación código clave copia de seguridad portapapeles protección estado captura de pantalla grabación PIN desbloqueo rápido</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>A button that leads to the settings about backups</extracomment>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>The last backup was not made: %1. %2</source>
        <extracomment>%1 is a reason, such as &quot;disk full&quot;; %2 the sentence &quot;The last verified backup is of…&quot;, or nothing</extracomment>
        <translation>La última copia de seguridad no se hizo: %1. %2</translation>
    </message>
    <message>
        <source>%1 That is no day of the last week: make one now.</source>
        <extracomment>%1 is the sentence &quot;The last verified backup is of…&quot;</extracomment>
        <translation>%1 No es de la última semana: haga una ahora.</translation>
    </message>
    <message>
        <source>%1 It was not copied to the second place: %2.</source>
        <extracomment>%1 is the sentence before, %2 a reason, such as &quot;folder not there&quot;</extracomment>
        <translation>%1 No se copió al segundo lugar: %2.</translation>
    </message>
    <message>
        <source>%1 The second place has no copy of the last week.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 El segundo lugar no tiene ninguna copia de la última semana.</translation>
    </message>
    <message>
        <source>%1 The last copy in the second place is of %2.</source>
        <extracomment>%1 is the sentence before, %2 a date and time</extracomment>
        <translation>%1 La última copia en el segundo lugar es del %2.</translation>
    </message>
    <message>
        <source>None of the backups that were made is where they are looked for now. Connect the disk that they are on, or make one.</source>
        <translation>Ninguna de las copias de seguridad que se hicieron está ahora donde se buscan. Conecte el disco en el que están, o haga una.</translation>
    </message>
    <message>
        <source>%1 The rehearsal of a restore failed on %2, and no backup was made since: make one now, and rehearse that.</source>
        <extracomment>%1 is the sentence before, %2 a date and time</extracomment>
        <translation>%1 El ensayo de una restauración falló el %2, y desde entonces no se hizo ninguna copia: haga una ahora y ensaye con ella.</translation>
    </message>
    <message>
        <source>%1 The second place is no place of its own: it lies with the first one, or with the practice. Choose another one above, under Backups.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 El segundo lugar no es un lugar aparte: está con el primero, o con la práctica. Elija otro más arriba, en Copias de seguridad.</translation>
    </message>
    <message>
        <source>%1 The second place is not there now: connect the disk that it is on.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 El segundo lugar no está ahora: conecte el disco en el que está.</translation>
    </message>
    <message>
        <source>%1 This system does not tell Bitácora for certain when it sleeps, its lid closes, its screen locks or the user changes: lock the practice yourself before you leave.</source>
        <extracomment>%1 is the sentence before</extracomment>
        <translation>%1 Este sistema no le avisa con certeza a Bitácora cuando se suspende, se cierra su tapa, se bloquea su pantalla o cambia el usuario: bloquee usted la práctica antes de irse.</translation>
    </message>
</context>
<context>
    <name>bitacora::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln session(s) selected</source>
        <extracomment>How many sessions of the list are selected.</extracomment>
        <translation>
            <numerusform>%Ln sesión seleccionada</numerusform>
            <numerusform>%Ln sesiones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set status</source>
        <extracomment>Give all selected sessions another status.</extracomment>
        <translation>Cambiar estado</translation>
    </message>
</context>
<context>
    <name>bitacora::SentenceBar</name>
    <message>
        <source>Rewrite</source>
        <extracomment>Put the writer&apos;s sentence in place of this one.</extracomment>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Leave the sentence as it is.</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>Remove the sentence from the note.</extracomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>bitacora::SentenceEditor</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>bitacora::SentenceRows</name>
    <message>
        <source>What was recorded of this has changed.</source>
        <translation>Lo registrado sobre esto ha cambiado.</translation>
    </message>
    <message>
        <source>What was recorded of this has changed. Now: “%1”</source>
        <extracomment>%1 is the sentence that the writer proposes.</extracomment>
        <translation>Lo registrado sobre esto ha cambiado. Ahora: “%1”</translation>
    </message>
    <message>
        <source>What this says is no longer recorded.</source>
        <translation>Lo que esto dice ya no está registrado.</translation>
    </message>
    <message>
        <source>New: this was recorded after the draft.</source>
        <translation>Nuevo: esto se registró después del borrador.</translation>
    </message>
    <message>
        <source>Carried forward from the last note. Edit it, or keep it if it holds for this session.</source>
        <translation>Retomada de la nota anterior. Edítela, o consérvela si vale para esta sesión.</translation>
    </message>
</context>
<context>
    <name>bitacora::ServiceChanges</name>
    <message>
        <source>adding a service</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>agregar un servicio</translation>
    </message>
    <message>
        <source>changing a service</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar un servicio</translation>
    </message>
    <message>
        <source>changing the order of the services</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar el orden de los servicios</translation>
    </message>
    <message>
        <source>bringing back a service</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a retired service is offered again.</extracomment>
        <translation>recuperar un servicio</translation>
    </message>
    <message>
        <source>retiring a service</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a service is offered no longer.</extracomment>
        <translation>retirar un servicio</translation>
    </message>
</context>
<context>
    <name>bitacora::ServicesSection</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>How long a service usually lasts</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A service without a price</extracomment>
        <translation>Sin costo</translation>
    </message>
    <message>
        <source>Services</source>
        <extracomment>What the practitioner offers and bills
----------
A service that is offered no longer</extracomment>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Billing code</source>
        <translation>Código de facturación</translation>
    </message>
    <message>
        <source>Such as 97153. May stay empty.</source>
        <translation>Como 97153. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Usual duration (minutes)</source>
        <translation>Duración habitual (minutos)</translation>
    </message>
    <message>
        <source>Minutes to keep free afterwards</source>
        <translation>Minutos libres después</translation>
    </message>
    <message>
        <source>For the way or the notes; a session in them is warned about.</source>
        <translation>Para el camino o las notas; si hay una sesión en ellos, se avisa.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>In %1. Free when empty.</source>
        <extracomment>%1 is a currency such as USD</extracomment>
        <translation>En %1. Sin costo si queda vacío.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>price fee code duration retire</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>precio tarifa honorarios código duración retirar</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionArguments</name>
    <message>
        <source>The number of the session, as book prints it; several with commas.</source>
        <translation>El número de la sesión, como lo imprime book; varios, con comas.</translation>
    </message>
    <message>
        <source>The day and the time on the clock, such as 2026-11-30T16:00.</source>
        <translation>El día y la hora del reloj, como 2026-11-30T16:00.</translation>
    </message>
    <message>
        <source>The time zone of that clock, such as America/New_York.</source>
        <translation>La zona horaria de ese reloj, como America/New_York.</translation>
    </message>
    <message>
        <source>How many minutes it lasts.</source>
        <translation>Cuántos minutos dura.</translation>
    </message>
    <message>
        <source>--session takes the numbers of sessions, not “%1”.</source>
        <translation>--session lleva números de sesiones, no “%1”.</translation>
    </message>
    <message>
        <source>Say which session: --session ID.</source>
        <translation>Diga qué sesión: --session ID.</translation>
    </message>
    <message>
        <source>--start takes a day and a time such as 2026-11-30T16:00, not “%1”.</source>
        <translation>--start lleva un día y una hora como 2026-11-30T16:00, no “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2.</source>
        <translation>“%1” no es un estado. Los estados son: %2.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-30, not “%2”.</source>
        <translation>--%1 lleva un día como 2026-11-30, no “%2”.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 lleva un número entero de 1 a %2, no “%3”.</translation>
    </message>
    <message>
        <source>--%1 is there more than once.</source>
        <translation>--%1 está más de una vez.</translation>
    </message>
    <message>
        <source>Of a session that repeats: this (the usual), following (it and those after it) or all. What is completed, cancelled or missed stays as it is.</source>
        <translation>De una sesión que se repite: this (lo habitual), following (ella y las posteriores) o all. Lo completado, cancelado o con inasistencia queda como está.</translation>
    </message>
    <message>
        <source>--scope takes this, following or all, not “%1”.</source>
        <translation>--scope admite this, following o all, no “%1”.</translation>
    </message>
    <message>
        <source>--scope %1 goes with one session.</source>
        <translation>--scope %1 va con una sola sesión.</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionChanges</name>
    <message>
        <source>editing customer notes</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>editar las notas para el cliente</translation>
    </message>
    <message>
        <source>editing private notes</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>editar las notas privadas</translation>
    </message>
    <message numerus="yes">
        <source>marking %n session(s) as pending</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>marcar %n sesión como pendiente</numerusform>
            <numerusform>marcar %n sesiones como pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirming %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>confirmar %n sesión</numerusform>
            <numerusform>confirmar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>completing %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>completar %n sesión</numerusform>
            <numerusform>completar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelling %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>cancelar %n sesión</numerusform>
            <numerusform>cancelar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marking %n session(s) as no-show</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>marcar inasistencia en %n sesión</numerusform>
            <numerusform>marcar inasistencia en %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>booking %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>agendar %n sesión</numerusform>
            <numerusform>agendar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rescheduling %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>reprogramar %n sesión</numerusform>
            <numerusform>reprogramar %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changing %n session(s)</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>
            <numerusform>cambiar %n sesión</numerusform>
            <numerusform>cambiar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>recording what happened in a session</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>registrar lo ocurrido en una sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionCommands</name>
    <message>
        <source>There is no session %1 in this practice.</source>
        <translation>No hay ninguna sesión %1 en esta práctica.</translation>
    </message>
    <message>
        <source>One session at a time can be moved.</source>
        <translation>Solo se puede mover una sesión a la vez.</translation>
    </message>
    <message>
        <source>Say to when: --start YYYY-MM-DDTHH:MM, or how long: --duration MINUTES.</source>
        <translation>Diga para cuándo: --start AAAA-MM-DDTHH:MM, o cuánto dura: --duration MINUTOS.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the series stay as they are: completed, cancelled or missed.</source>
        <translation>
            <numerusform>%n sesión de la serie queda como está: completada, cancelada o con inasistencia.</numerusform>
            <numerusform>%n sesiones de la serie quedan como están: completadas, canceladas o con inasistencia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SessionFacts</name>
    <message>
        <source>%1 – %2 · %3 min</source>
        <extracomment>A session&apos;s time: %1 begin, %2 end, %3 how many minutes it lasts.</extracomment>
        <translation>%1 – %2 · %3 min</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>A session without a fee.</extracomment>
        <translation>Sin costo</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The time of day of a session.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Where a session takes place.</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>What a session costs.</extracomment>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Why a session was cancelled.</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>every week · %1 of %2</source>
        <extracomment>A session that repeats: the %1-th of %2.</extracomment>
        <translation>cada semana · %1 de %2</translation>
    </message>
    <message>
        <source>every two weeks · %1 of %2</source>
        <extracomment>A session that repeats: the %1-th of %2.</extracomment>
        <translation>cada dos semanas · %1 de %2</translation>
    </message>
    <message>
        <source>every month · %1 of %2</source>
        <extracomment>A session that repeats: the %1-th of %2.</extracomment>
        <translation>cada mes · %1 de %2</translation>
    </message>
    <message>
        <source>Repeats</source>
        <extracomment>How a session repeats.</extracomment>
        <translation>Se repite</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionFilterBar</name>
    <message>
        <source>Newest first</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A button that filters by date.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All sessions, past and future.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>Sessions that are yet to come.</extracomment>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>Sessions that are over.</extracomment>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln status(es)</source>
        <extracomment>A filter by several statuses, whose names do not fit.</extracomment>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <extracomment>A filter by several services, whose names do not fit.</extracomment>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionFoot</name>
    <message>
        <source>Reschedule or edit…</source>
        <extracomment>Changes when a session is, and everything else about it.</extracomment>
        <translation>Reprogramar o editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Book follow-up</source>
        <translation>Agendar seguimiento</translation>
    </message>
    <message>
        <source>Cancel session…</source>
        <translation>Cancelar la sesión…</translation>
    </message>
    <message>
        <source>What can be done with the session</source>
        <translation>Lo que se puede hacer con la sesión</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Confirmation…</source>
        <extracomment>The text and the calendar invitation about a session, for the client.</extracomment>
        <translation>Confirmación…</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionHistoryModel</name>
    <message>
        <source>%1 min</source>
        <extracomment>Short for minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n session(s)</source>
        <extracomment>A heading in the list of sessions and how many are under it: &quot;November 2026, 6 sessions&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n sesión</numerusform>
            <numerusform>%1, %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Wed Nov 18, 4:00 PM&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A time and the city of its time zone: &quot;4:00 PM (Madrid)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 with %3, %4, %5</source>
        <extracomment>A session for a screen reader: %1 date and time, %2 service, %3 client, %4 &quot;60 minutes&quot;, %5 status.</extracomment>
        <translation>%1: %2 con %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s name and what stands in it, for a screen reader: &quot;Service: Direct therapy&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionKeeper</name>
    <message>
        <source>Saving…</source>
        <extracomment>What was just typed is on its way to the disk.</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Guardado ✓</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionOutput</name>
    <message>
        <source>Prints JSON, with the warnings in it.</source>
        <translation>Imprime JSON, con las advertencias dentro.</translation>
    </message>
    <message>
        <source>Warning about session %1: %2</source>
        <translation>Advertencia sobre la sesión %1: %2</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionPanel</name>
    <message>
        <source>Saving…</source>
        <extracomment>What was just typed is on its way to the disk.</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Guardado ✓</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionStatus</name>
    <message>
        <source>Pending</source>
        <extracomment>Status of a session: booked, and not confirmed yet.</extracomment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Status of a session: the client said yes.</extracomment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>Status of a session: it took place.</extracomment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>Status of a session: called off beforehand.</extracomment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>No Show</source>
        <extracomment>Status of a session: the client did not come.</extracomment>
        <translation>No asistió</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionTable</name>
    <message>
        <source>Sessions</source>
        <extracomment>The list of sessions, for screen readers.</extracomment>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Write notes</source>
        <extracomment>Open the session&apos;s details beside the list, to write.</extracomment>
        <translation>Escribir notas</translation>
    </message>
</context>
<context>
    <name>bitacora::SessionTimeline</name>
    <message>
        <source>No sessions yet</source>
        <translation>Todavía no hay sesiones</translation>
    </message>
    <message>
        <source>Every session of the practice will stand here, newest first.</source>
        <translation>Aquí aparecerán todas las sesiones de la práctica, primero las más recientes.</translation>
    </message>
    <message>
        <source>Every session of this client will stand here, newest first.</source>
        <translation>Aquí aparecerán todas las sesiones de este cliente, primero las más recientes.</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are hidden by them.</source>
        <translation>
            <numerusform>Ocultan %Ln sesión.</numerusform>
            <numerusform>Ocultan %Ln sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Export a PDF</source>
        <translation>Exportar un PDF</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln session(s) are too many for a preview. Narrow the filter, or export a PDF.</source>
        <translation>
            <numerusform>Más de %Ln sesión es demasiado para una vista previa. Acote el filtro o exporte un PDF.</numerusform>
            <numerusform>Más de %Ln sesiones son demasiadas para una vista previa. Acote el filtro o exporte un PDF.</numerusform>
        </translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Book the first session</source>
        <translation>Agendar la primera sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::SettingsChanges</name>
    <message>
        <source>changing the working hours</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar el horario de trabajo</translation>
    </message>
    <message>
        <source>changing the status of new sessions</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>el cambio del estado de las sesiones nuevas</translation>
    </message>
    <message>
        <source>changing what the activity log records</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar lo que anota el registro de actividad</translation>
    </message>
    <message>
        <source>changing how long records are kept</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar cuánto tiempo se conservan los expedientes</translation>
    </message>
    <message>
        <source>changing the settings of the review</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;. Review is a page.</extracomment>
        <translation>cambiar los ajustes de la revisión</translation>
    </message>
    <message>
        <source>marking cancellations as seen</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;: a row of the review was put away.</extracomment>
        <translation>marcar cancelaciones como vistas</translation>
    </message>
    <message>
        <source>changing which language model is used</source>
        <extracomment>After &quot;Undo&quot; or &quot;Redo&quot;.</extracomment>
        <translation>cambiar el modelo de lenguaje que se usa</translation>
    </message>
</context>
<context>
    <name>bitacora::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>bitacora::SettingsSection</name>
    <message>
        <source>Saved ✓</source>
        <extracomment>Beside a heading, once what was typed is kept</extracomment>
        <translation>Guardado ✓</translation>
    </message>
</context>
<context>
    <name>bitacora::SheetCheckPanel</name>
    <message>
        <source>That is not this group. Read it from the sheet once more.</source>
        <translation>No es este grupo. Léalo otra vez en la hoja.</translation>
    </message>
    <message>
        <source>Take the recovery sheet, and type two of its fourteen groups of four letters and digits. Counted from the beginning, line by line.</source>
        <translation>Tome la hoja de recuperación y escriba dos de sus catorce grupos de cuatro letras y cifras, contados desde el principio, línea por línea.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>One of the fourteen groups of the recovery code; %1 is a number from 1 to 14</extracomment>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bitacora::SheetReminder</name>
    <message>
        <source>Is the recovery sheet at hand? Without it, a lost passphrase means a lost practice.</source>
        <translation>¿Tiene a mano la hoja de recuperación? Sin ella, perder la frase de acceso es perder la práctica.</translation>
    </message>
    <message>
        <source>Check the sheet…</source>
        <extracomment>A button that leads to where two groups of the recovery sheet are typed</extracomment>
        <translation>Comprobar la hoja…</translation>
    </message>
</context>
<context>
    <name>bitacora::ShellActions</name>
    <message>
        <source>Undo %1</source>
        <extracomment>%1 is what was done, such as &quot;cancelling 3 sessions&quot;</extracomment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what was undone, such as &quot;cancelling 3 sessions&quot;</extracomment>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>New practice…</source>
        <translation>Nueva práctica…</translation>
    </message>
    <message>
        <source>Open a practice…</source>
        <translation>Abrir una práctica…</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>A command: closes the practice until the passphrase is typed again</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Cambiar la frase de acceso…</translation>
    </message>
    <message>
        <source>Print recovery sheet…</source>
        <translation>Imprimir la hoja de recuperación…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>The page with the sessions of the whole practice</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The colors of the interface follow those of the system</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme with dark text on a light background</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme with light text on a dark background</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Bitácora</source>
        <translation>Acerca de Bitácora</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>Opens the menu of the window</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>A menu: what concerns the practice as a whole</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>A menu: undo and redo</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>A menu: which page is shown, and how</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>A menu: light or dark</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>A menu</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New session</source>
        <extracomment>A command: books a session</extracomment>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The page with the sessions in days, weeks and months</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>The page of what is worth a look now and then</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>Opens a field that finds every command, client and setting</extracomment>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>book add schedule appointment visit</source>
        <extracomment>Other words by which the command &quot;New session&quot; is found; translate freely, each word counts.</extracomment>
        <translation>agendar reservar agregar programar cita turno visita consulta</translation>
    </message>
    <message>
        <source>dashboard home start people patients go to</source>
        <extracomment>Other words by which the page of the clients is found; each word counts.</extracomment>
        <translation>inicio tablero personas pacientes ir a</translation>
    </message>
    <message>
        <source>agenda schedule week month day go to</source>
        <extracomment>Other words by which the calendar is found; each word counts.</extracomment>
        <translation>agenda horario semana mes día ir a</translation>
    </message>
    <message>
        <source>sessions list past log all go to</source>
        <extracomment>Other words by which the page of all sessions is found; each word counts.</extracomment>
        <translation>sesiones lista pasadas registro todas ir a</translation>
    </message>
    <message>
        <source>pending to do follow-up overdue monthly go to</source>
        <extracomment>Other words by which the review page is found; each word counts.</extracomment>
        <translation>pendientes tareas seguimiento atrasadas mensual repasar ir a</translation>
    </message>
    <message>
        <source>preferences options configuration go to</source>
        <extracomment>Other words by which the settings are found; each word counts.</extracomment>
        <translation>preferencias opciones configuración ir a</translation>
    </message>
    <message>
        <source>close leave sign out secure</source>
        <extracomment>Other words by which the command &quot;Lock&quot; is found; each word counts.</extracomment>
        <translation>cerrar salir proteger candado</translation>
    </message>
    <message>
        <source>take back revert</source>
        <extracomment>Other words by which the command &quot;Undo&quot; is found; each word counts.</extracomment>
        <translation>revertir volver atrás anular</translation>
    </message>
    <message>
        <source>again repeat</source>
        <extracomment>Other words by which the command &quot;Redo&quot; is found; each word counts.</extracomment>
        <translation>otra vez repetir</translation>
    </message>
    <message>
        <source>password key security</source>
        <extracomment>Other words by which the command &quot;Change passphrase&quot; is found; each word counts.</extracomment>
        <translation>contraseña clave seguridad</translation>
    </message>
    <message>
        <source>code lost forgotten password</source>
        <extracomment>Other words by which the command &quot;Print recovery sheet&quot; is found; each word counts.</extracomment>
        <translation>código clave perdida olvidada contraseña</translation>
    </message>
    <message>
        <source>appearance color mode night day</source>
        <extracomment>Other words by which a light or dark theme is found; each word counts.</extracomment>
        <translation>apariencia color modo noche día</translation>
    </message>
    <message>
        <source>keys help</source>
        <extracomment>Other words by which the command &quot;Keyboard shortcuts&quot; is found; each word counts.</extracomment>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>version license help</source>
        <extracomment>Other words by which the command &quot;About&quot; is found; each word counts.</extracomment>
        <translation>versión licencia ayuda</translation>
    </message>
    <message>
        <source>exit close end</source>
        <extracomment>Other words by which the command &quot;Quit&quot; is found; each word counts.</extracomment>
        <translation>cerrar terminar</translation>
    </message>
    <message>
        <source>create</source>
        <extracomment>Other words by which the command &quot;New practice&quot; is found; each word counts.</extracomment>
        <translation>crear</translation>
    </message>
    <message>
        <source>switch another folder file</source>
        <extracomment>Other words by which the command &quot;Open a practice&quot; is found; each word counts.</extracomment>
        <translation>cambiar otra carpeta archivo</translation>
    </message>
</context>
<context>
    <name>bitacora::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Leave a field, a panel or a dialog</source>
        <translation>Salir de un campo, un panel o un diálogo</translation>
    </message>
    <message>
        <source>Export the sessions that are shown</source>
        <translation>Exportar las sesiones que se muestran</translation>
    </message>
    <message>
        <source>Print the sessions that are shown</source>
        <translation>Imprimir las sesiones que se muestran</translation>
    </message>
    <message>
        <source>The next tab of a client</source>
        <translation>La pestaña siguiente de un cliente</translation>
    </message>
    <message>
        <source>The tab before</source>
        <translation>La pestaña anterior</translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation>Volver a los clientes</translation>
    </message>
    <message>
        <source>Open what is selected; write into its notes</source>
        <translation>Abrir lo seleccionado; escribir en sus notas</translation>
    </message>
    <message>
        <source>Set the status of what is selected</source>
        <translation>Cambiar el estado de lo seleccionado</translation>
    </message>
    <message>
        <source>What can be done with what is selected</source>
        <translation>Lo que se puede hacer con lo seleccionado</translation>
    </message>
    <message>
        <source>Save a new client, or book a session</source>
        <translation>Guardar un cliente nuevo o agendar una sesión</translation>
    </message>
    <message>
        <source>Show the passphrase that is typed</source>
        <translation>Mostrar la frase de acceso que está escribiendo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Day, week, month</source>
        <translation>Día, semana, mes</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Anterior, siguiente</translation>
    </message>
    <message>
        <source>The session before, the next one</source>
        <translation>La sesión anterior, la siguiente</translation>
    </message>
    <message>
        <source>Move a session by 15 minutes</source>
        <translation>Mover una sesión 15 minutos</translation>
    </message>
    <message>
        <source>Move a session by a day</source>
        <translation>Mover una sesión un día</translation>
    </message>
    <message>
        <source>Shorter, longer</source>
        <translation>Más corta, más larga</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>A heading: keys that work everywhere in the window</extracomment>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a page</source>
        <extracomment>A heading: keys that work in one page or field</extracomment>
        <translation>En una página</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <extracomment>A heading: keys that work in the calendar</extracomment>
        <translation>En el calendario</translation>
    </message>
    <message>
        <source>Add to a list of the settings</source>
        <translation>Agregar a una lista de los ajustes</translation>
    </message>
    <message>
        <source>Move what is selected in a list of the settings</source>
        <translation>Mover lo seleccionado en una lista de los ajustes</translation>
    </message>
    <message>
        <source>Take what is selected there out of use, or bring it back</source>
        <translation>Retirar lo seleccionado ahí, o recuperarlo</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>Record what happened in the session</source>
        <translation>Registrar qué ocurrió en la sesión</translation>
    </message>
    <message>
        <source>The following of its series too, all of it</source>
        <extracomment>After one session of a series was moved.</extracomment>
        <translation>También las siguientes de su serie, todas</translation>
    </message>
    <message>
        <source>Open the session’s clinical note</source>
        <translation>Abrir la nota clínica de la sesión</translation>
    </message>
    <message>
        <source>The next thing to look at in a note, the one before</source>
        <translation>Lo siguiente por revisar en una nota, lo anterior</translation>
    </message>
    <message>
        <source>The versions of a note</source>
        <translation>Las versiones de una nota</translation>
    </message>
    <message>
        <source>Count live from there, while the session goes on</source>
        <translation>Contar en vivo desde ahí, mientras dura la sesión</translation>
    </message>
</context>
<context>
    <name>bitacora::Sidebar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what the button does, and the keys that do the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln to look at</source>
        <extracomment>A page and how much waits there, for a screen reader: &quot;Review, 12 to look at&quot;.</extracomment>
        <translation>
            <numerusform>%1, %Ln por revisar</numerusform>
            <numerusform>%1, %Ln por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bitacora::SignPanel</name>
    <message>
        <source>Sign this note</source>
        <translation>Firmar esta nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that payers ask for are missing. You can sign all the same.</source>
        <translation>
            <numerusform>Falta %Ln cosa que piden los pagadores. Puede firmar de todos modos.</numerusform>
            <numerusform>Faltan %Ln cosas que piden los pagadores. Puede firmar de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) below are worth a look first.</source>
        <translation>
            <numerusform>Abajo hay %Ln cosa que conviene revisar antes.</numerusform>
            <numerusform>Abajo hay %Ln cosas que conviene revisar antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>The settings do not name you yet.</source>
        <translation>En los ajustes aún no figura su nombre.</translation>
    </message>
    <message>
        <source>Enter it in the settings</source>
        <translation>Indicarlo en los ajustes</translation>
    </message>
    <message>
        <source>The text, what happened, the times and the code are locked for good. Later changes are addenda.</source>
        <translation>El texto, lo que ocurrió, las horas y el código quedan bloqueados para siempre. Los cambios posteriores son adendas.</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <extracomment>Sign the note; nothing in it can be changed afterwards.</extracomment>
        <translation>Firmar y bloquear</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>bitacora::SignatureWords</name>
    <message>
        <source>Signed by %1, %2, on %3, %4 (%5)</source>
        <extracomment>%1 and %2 are who signed and the credential, %3 the day, %4 the time, %5 the time zone.</extracomment>
        <translation>Firmada por %1, %2, el %3, %4 (%5)</translation>
    </message>
    <message>
        <source>Late entry</source>
        <extracomment>Why something is added to a signed note.</extracomment>
        <translation>Anotación tardía</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>Why something is added to a signed note.</extracomment>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Clarification</source>
        <extracomment>Why something is added to a signed note.</extracomment>
        <translation>Aclaración</translation>
    </message>
    <message>
        <source>Addendum %1 · %2</source>
        <extracomment>%1 is a number, %2 why it was added, such as &quot;Correction&quot;.</extracomment>
        <translation>Adenda %1 · %2</translation>
    </message>
</context>
<context>
    <name>bitacora::SignedNoteBreak</name>
    <message>
        <source>The note of session %1 is not as it was signed.</source>
        <translation>La nota de la sesión %1 no está como se firmó.</translation>
    </message>
    <message>
        <source>The signed note of session %1 is gone.</source>
        <translation>La nota firmada de la sesión %1 ya no está.</translation>
    </message>
    <message>
        <source>The signed note of session %1 was not signed with this program.</source>
        <translation>La nota firmada de la sesión %1 no se firmó con este programa.</translation>
    </message>
    <message>
        <source>The time or the service of session %1 was changed after its note was signed.</source>
        <translation>La hora o el servicio de la sesión %1 se cambió después de firmar su nota.</translation>
    </message>
    <message>
        <source>What was recorded of session %1 was changed after its note was signed.</source>
        <translation>Lo registrado de la sesión %1 se cambió después de firmar su nota.</translation>
    </message>
    <message>
        <source>The client of session %1 is not the one of its signed note.</source>
        <translation>El cliente de la sesión %1 no es el de su nota firmada.</translation>
    </message>
    <message>
        <source>Addendum %2 to the note of session %1 is gone.</source>
        <translation>La adenda %2 a la nota de la sesión %1 ya no está.</translation>
    </message>
    <message>
        <source>Addendum %2 to the note of session %1 was not signed with this program.</source>
        <translation>La adenda %2 a la nota de la sesión %1 no se firmó con este programa.</translation>
    </message>
    <message>
        <source>The client of session %1 is not the one of addendum %2 to its note.</source>
        <translation>El cliente de la sesión %1 no es el de la adenda %2 a su nota.</translation>
    </message>
    <message>
        <source>Addendum %2 to the note of session %1 is not as it was signed.</source>
        <translation>La adenda %2 a la nota de la sesión %1 no está como se firmó.</translation>
    </message>
    <message>
        <source>What is missing is not what was destroyed after entry %1 of the activity log.</source>
        <extracomment>%1 is the number of an entry of the activity log, which says that a client&apos;s record was destroyed.</extracomment>
        <translation>Lo que falta no es lo que se destruyó según la entrada %1 del registro de actividad.</translation>
    </message>
</context>
<context>
    <name>bitacora::SignedPanel</name>
    <message>
        <source>Signed and locked</source>
        <extracomment>A note: it has been signed.</extracomment>
        <translation>Firmada y bloqueada</translation>
    </message>
    <message>
        <source>The text, what happened, the times and the code are as they were signed.</source>
        <translation>El texto, lo que ocurrió, las horas y el código están tal como se firmaron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addendum(s)</source>
        <translation>
            <numerusform>%Ln adenda</numerusform>
            <numerusform>%Ln adendas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an addendum…</source>
        <translation>Agregar una adenda…</translation>
    </message>
</context>
<context>
    <name>bitacora::SignerFields</name>
    <message>
        <source>Enter your whole name: a note is signed by a person.</source>
        <translation>Escriba su nombre completo: una nota la firma una persona.</translation>
    </message>
    <message>
        <source>Enter your credential, such as RBT or BCBA.</source>
        <translation>Escriba su credencial, por ejemplo RBT o BCBA.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of whoever signs a note.</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Credential</source>
        <extracomment>Of whoever signs a note, such as RBT or BCBA.</extracomment>
        <translation>Credencial</translation>
    </message>
</context>
<context>
    <name>bitacora::StatisticsBar</name>
    <message>
        <source>In all:</source>
        <extracomment>Before the figures of all sessions, whatever the filter shows.</extracomment>
        <translation>En total:</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln in all</source>
        <extracomment>After the figures of what a filter shows: how many sessions there are without it.</extracomment>
        <translation>
            <numerusform>de %Ln en total</numerusform>
            <numerusform>de %Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the figures of all sessions</source>
        <translation>Mostrar las cifras de todas las sesiones</translation>
    </message>
</context>
<context>
    <name>bitacora::StatusCommand</name>
    <message>
        <source>Says what became of sessions.</source>
        <translation>Dice qué pasó con las sesiones.</translation>
    </message>
    <message>
        <source>pending, confirmed, completed, cancelled or no_show.</source>
        <translation>pending, confirmed, completed, cancelled o no_show.</translation>
    </message>
</context>
<context>
    <name>bitacora::StatusMenu</name>
    <message>
        <source>Status</source>
        <extracomment>The title of a menu of statuses.</extracomment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>bitacora::StrengthMeter</name>
    <message>
        <source>Very weak</source>
        <extracomment>How strong a passphrase is</extracomment>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <extracomment>How strong a passphrase is</extracomment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>How strong a passphrase is</extracomment>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>How strong a passphrase is</extracomment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>How strong a passphrase is</extracomment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <extracomment>The accessible name of the strength meter; %1 is a word such as &quot;Good&quot;</extracomment>
        <translation>Fortaleza de la frase de acceso</translation>
    </message>
    <message>
        <source>Strength of the passphrase: %1</source>
        <translation>Fortaleza de la frase de acceso: %1</translation>
    </message>
</context>
<context>
    <name>bitacora::TermField</name>
    <message>
        <source>%1 · plan</source>
        <extracomment>%1 is a behavior, a program and the like that stands in the client&apos;s plan.</extracomment>
        <translation>%1 · plan</translation>
    </message>
    <message>
        <source>Add “%1” as typed</source>
        <extracomment>%1 is what was typed, which no list has.</extracomment>
        <translation>Agregar “%1” tal como está escrito</translation>
    </message>
</context>
<context>
    <name>bitacora::TermTag</name>
    <message>
        <source>Press to remove</source>
        <translation>Presione para quitar</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
</context>
<context>
    <name>bitacora::TermTags</name>
    <message>
        <source>Type or choose</source>
        <translation>Escriba o elija</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
</context>
<context>
    <name>bitacora::TimelineBooking</name>
    <message>
        <source>Nothing was booked. What you typed is still here.</source>
        <translation>No se agendó nada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Goes on with a booking that was closed.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The session is cancelled.</source>
        <translation>La sesión se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are cancelled.</source>
        <extracomment>Of a series.</extracomment>
        <translation>
            <numerusform>Se canceló %n sesión.</numerusform>
            <numerusform>Se cancelaron %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you began is still open. Finish it, or discard it and begin the new one.</source>
        <translation>Lo que empezó sigue abierto. Termínelo, o descártelo y empiece la sesión nueva.</translation>
    </message>
    <message>
        <source>You are still booking for %1. Finish that, or discard it and begin the new one.</source>
        <translation>Todavía está agendando a %1. Termine esa sesión, o descártela y empiece la nueva.</translation>
    </message>
    <message>
        <source>Discard and begin the new one</source>
        <extracomment>What was typed for a booking is given up, and another one begins.</extracomment>
        <translation>Descartar y empezar la nueva</translation>
    </message>
    <message>
        <source>Confirmation of the first…</source>
        <translation>Confirmación de la primera…</translation>
    </message>
</context>
<context>
    <name>bitacora::TombstoneText</name>
    <message numerus="yes">
        <source>kept for %n year(s)</source>
        <extracomment>How long a record was to be kept before it could be destroyed; %n is in years after the last session.</extracomment>
        <translation>
            <numerusform>conservado durante %n año</numerusform>
            <numerusform>conservado durante %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed note(s)</source>
        <extracomment>Clinical notes of sessions.</extracomment>
        <translation>
            <numerusform>%n nota firmada</numerusform>
            <numerusform>%n notas firmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <extracomment>Something added to a signed note.</extracomment>
        <translation>
            <numerusform>%n adenda</numerusform>
            <numerusform>%n adendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned note(s)</source>
        <extracomment>Clinical notes of sessions that were never signed.</extracomment>
        <translation>
            <numerusform>%n nota sin firmar</numerusform>
            <numerusform>%n notas sin firmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the data of %n session(s)</source>
        <extracomment>Of how many sessions it was written down what happened.</extracomment>
        <translation>
            <numerusform>los datos de %n sesión</numerusform>
            <numerusform>los datos de %n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished text(s)</source>
        <extracomment>Texts that somebody is typing and that are not stored yet.</extracomment>
        <translation>
            <numerusform>%n texto sin terminar</numerusform>
            <numerusform>%n textos sin terminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the plan</source>
        <extracomment>Behaviors, programs, interventions and reinforcers of a client&apos;s plan.</extracomment>
        <translation>
            <numerusform>%n elemento del plan</numerusform>
            <numerusform>%n elementos del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress report(s)</source>
        <translation>
            <numerusform>%n informe de progreso</numerusform>
            <numerusform>%n informes de progreso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From the first day to the last one.</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>bitacora::Tour</name>
    <message>
        <source>A note that was begun.</source>
        <translation>Una nota que se empezó.</translation>
    </message>
    <message>
        <source>The page did not come.</source>
        <translation>La página no apareció.</translation>
    </message>
</context>
<context>
    <name>bitacora::TourCommand</name>
    <message>
        <source>Writes every page as a picture, in both languages and both themes, and the documents of one made-up client, to DIR. Needs no display.</source>
        <translation>Guarda en DIR cada página como imagen, en los dos idiomas y los dos temas, y los documentos de un cliente inventado. No necesita pantalla.</translation>
    </message>
    <message>
        <source>The folder for the pictures and documents.</source>
        <translation>La carpeta para las imágenes y los documentos.</translation>
    </message>
    <message>
        <source>tour needs the folder for its pictures: bitacora tour DIR</source>
        <translation>tour necesita la carpeta para sus imágenes: bitacora tour DIR</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” es un argumento de más.</translation>
    </message>
</context>
<context>
    <name>bitacora::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>bitacora::UnlockPage</name>
    <message>
        <source>%1 · locked</source>
        <extracomment>%1 is the name of the practice</extracomment>
        <translation>%1 · bloqueada</translation>
    </message>
    <message>
        <source>%1 · locked after inactivity</source>
        <extracomment>%1 is the name of the practice; nobody touched the keyboard for a while</extracomment>
        <translation>%1 · bloqueada por inactividad</translation>
    </message>
    <message>
        <source>Your note of %1 is saved and waits for you.</source>
        <extracomment>%1 is a time of the day, such as 4:20 PM</extracomment>
        <translation>Su nota de las %1 está guardada y lo espera.</translation>
    </message>
    <message>
        <source>The passphrase of the sample practice is “%1”.</source>
        <extracomment>%1 is the sample&apos;s passphrase, which is no secret</extracomment>
        <translation>La frase de acceso de la práctica de muestra es “%1”.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The fourteen groups of letters and digits on your recovery sheet.</source>
        <translation>Los catorce grupos de letras y dígitos de su hoja de recuperación.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de acceso</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Open another practice</source>
        <translation>Abrir otra práctica</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Comprobando la frase de acceso…</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escriba su frase de acceso.</translation>
    </message>
    <message>
        <source>The data key was not replaced; everything is as it was. %1</source>
        <extracomment>%1 is one or two sentences that say why</extracomment>
        <translation>La clave de datos no se reemplazó; todo sigue como estaba. %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>The passphrase that the practice had when this backup was made.</source>
        <translation>La frase de acceso que la práctica tenía cuando se hizo esta copia.</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>A button: a backup takes the place of the practice</extracomment>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A link: to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>bitacora::UnstoredTexts</name>
    <message>
        <source>What you typed last could not be stored when the practice was locked. It was kept, and is stored now.</source>
        <translation>Lo último que escribió no se pudo guardar al bloquearse la práctica. Se conservó, y ya está guardado.</translation>
    </message>
    <message>
        <source>Something that you typed or changed last could not be stored when the practice was locked, and was not kept: look at where you were, and enter it again.</source>
        <translation>Algo de lo último que escribió o cambió no se pudo guardar al bloquearse la práctica, y no se conservó: revise dónde estaba e ingréselo de nuevo.</translation>
    </message>
    <message>
        <source>What you typed last could not be stored. It waits in memory, encrypted, until you unlock: do not close the program before.</source>
        <translation>Lo último que escribió no se pudo guardar. Espera en la memoria, cifrado, hasta que desbloquee: no cierre el programa antes.</translation>
    </message>
    <message>
        <source>Something that you typed or changed last could not be stored, and was not kept.</source>
        <translation>Algo de lo último que escribió o cambió no se pudo guardar, y no se conservó.</translation>
    </message>
    <message>
        <source>The disk is full: free some space.</source>
        <translation>El disco está lleno: libere espacio.</translation>
    </message>
    <message>
        <source>The practice could not be written: see that its disk or folder is there.</source>
        <translation>No se pudo escribir en la práctica: revise que su disco o su carpeta estén disponibles.</translation>
    </message>
    <message>
        <source>What you typed last in “%1” is not stored yet, and closing the program now loses it. Unlock to store it, or close once more to give it up.</source>
        <extracomment>%1 is the name of a practice</extracomment>
        <translation>Lo último que escribió en “%1” aún no está guardado, y se pierde si cierra el programa ahora. Desbloquee para guardarlo, o cierre otra vez para renunciar a ello.</translation>
    </message>
</context>
<context>
    <name>bitacora::VerifyCommand</name>
    <message numerus="yes">
        <source>%n problem(s) were found in this practice.</source>
        <translation>
            <numerusform>Se encontró %n problema en esta práctica.</numerusform>
            <numerusform>Se encontraron %n problemas en esta práctica.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1, %2, %3.</source>
        <translation>Todo está bien: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity log entry(s)</source>
        <translation>
            <numerusform>%n entrada del registro de actividad</numerusform>
            <numerusform>%n entradas del registro de actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was not checked, because the practice cannot be written to just now.</source>
        <translation>No se revisó el índice de búsqueda, porque en este momento no se puede escribir en la práctica.</translation>
    </message>
    <message>
        <source>Checks every page, every reference and every entry of the activity log, and changes nothing. An entry that was altered, removed or inserted is named by number, time and kind.</source>
        <translation>Comprueba cada página, cada referencia y cada entrada del registro de actividad, y no cambia nada. Una entrada que fue alterada, eliminada o insertada se nombra por número, hora y tipo.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
    <message>
        <source>What the backup says of itself (backup.json) was altered, or does not fit.</source>
        <extracomment>backup.json is a file in the backup&apos;s folder</extracomment>
        <translation>Lo que la copia de seguridad dice de sí misma (backup.json) fue alterado o no concuerda.</translation>
    </message>
</context>
<context>
    <name>bitacora::WeekPreview</name>
    <message>
        <source>Calendar %1</source>
        <extracomment>The name of a file, without its ending; %1 is a date such as 2026-11-23.</extracomment>
        <translation>Calendario %1</translation>
    </message>
    <message>
        <source>Save the week</source>
        <translation>Guardar la semana</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The week was saved to %1. The file is not encrypted.</source>
        <translation>La semana se guardó en %1. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>The week was saved to %1. It opens with the password alone.</source>
        <extracomment>The calendar&apos;s week was saved as a PDF; %1 is the file.</extracomment>
        <translation>La semana se guardó en %1. Solo se abre con la contraseña.</translation>
    </message>
</context>
<context>
    <name>bitacora::WelcomePage</name>
    <message>
        <source>Your clients, their sessions and your notes, encrypted on this computer.</source>
        <translation>Sus clientes, sus sesiones y sus notas, cifrados en esta computadora.</translation>
    </message>
    <message>
        <source>Create a practice</source>
        <translation>Crear una práctica</translation>
    </message>
    <message>
        <source>A new, empty practice, protected by a passphrase that only you know.</source>
        <translation>Una práctica nueva y vacía, protegida por una frase de acceso que solo usted conoce.</translation>
    </message>
    <message>
        <source>Open a practice</source>
        <translation>Abrir una práctica</translation>
    </message>
    <message>
        <source>A practice that is on this computer or on a drive already.</source>
        <translation>Una práctica que ya está en esta computadora o en una unidad.</translation>
    </message>
    <message>
        <source>Try the sample practice</source>
        <translation>Probar la práctica de muestra</translation>
    </message>
    <message>
        <source>Made-up people and years of sessions to look around in; its passphrase is “%1”.</source>
        <extracomment>%1 is the sample&apos;s passphrase, which is no secret</extracomment>
        <translation>Personas inventadas y años de sesiones para explorar; su frase de acceso es “%1”.</translation>
    </message>
    <message>
        <source>Writing the sample practice…</source>
        <translation>Escribiendo la práctica de muestra…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A link: to the page before</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The practice “%1” is no longer at “%2”. If it is on a drive, connect it and open it; otherwise a backup brings it back.</source>
        <extracomment>%1 is the name of a practice, %2 the path of a folder</extracomment>
        <translation>La práctica “%1” ya no está en “%2”. Si está en una unidad, conéctela y ábrala; si no, una copia de seguridad la recupera.</translation>
    </message>
</context>
<context>
    <name>bitacora::WordsField</name>
    <message>
        <source>Shorten it to %1 characters; until then it is kept as typed and not recorded.</source>
        <translation>Acórtelo a %1 caracteres; mientras tanto se conserva como está escrito y no se registra.</translation>
    </message>
</context>
<context>
    <name>bitacora::WorkingHoursSection</name>
    <message>
        <source>Working hours</source>
        <translation>Horario de trabajo</translation>
    </message>
    <message>
        <source>A session outside of them is warned about, never refused. Without any, nothing is.</source>
        <translation>De una sesión fuera de este horario se avisa; nunca se rechaza. Sin horario no se avisa de nada.</translation>
    </message>
    <message>
        <source>schedule days open times</source>
        <extracomment>Other words by which this part of the settings is found; translate freely, each word counts.</extracomment>
        <translation>horario días jornada horas atención</translation>
    </message>
</context>
</TS>
