namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Event triggers (<c>pg_event_trigger</c>).</summary>
internal static class EventTriggerFamily
{
    public static readonly string Query =
        $"""
        SELECT format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', t.evtname, t.evtevent,
                ' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ' ORDER BY n) FROM unnest(t.evttags) WITH ORDINALITY u (tag, n)) || ')', t.evtfoid::regproc)
                || CASE t.evtenabled
                    WHEN 'O' THEN ''
                    ELSE format('; ALTER EVENT TRIGGER %I %s', t.evtname, CASE t.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END)
                END,
            obj_description(t.oid, 'pg_event_trigger')
        FROM pg_event_trigger t
        WHERE {Members.AreNot("pg_event_trigger", "t.oid")}
        """;
}
