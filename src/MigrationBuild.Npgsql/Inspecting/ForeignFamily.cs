namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>
/// Foreign-data wrappers (<c>pg_foreign_data_wrapper</c>) and servers (<c>pg_foreign_server</c>). The options of user mappings are secrets and are not read.
/// </summary>
internal static class ForeignFamily
{
    public static readonly string WrapperQuery =
        $"""
        SELECT format('CREATE FOREIGN DATA WRAPPER %I%s%s%s', w.fdwname, ' HANDLER ' || nullif(w.fdwhandler, 0)::regproc, ' VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc,
                {Options("w.fdwoptions")}),
            obj_description(w.oid, 'pg_foreign_data_wrapper')
        FROM pg_foreign_data_wrapper w
        WHERE {Members.AreNot("pg_foreign_data_wrapper", "w.oid")}
        """;

    public static readonly string ServerQuery =
        $"""
        SELECT format('CREATE SERVER %I%s%s FOREIGN DATA WRAPPER %I%s', s.srvname, ' TYPE ' || quote_literal(s.srvtype), ' VERSION ' || quote_literal(s.srvversion), w.fdwname,
                {Options("s.srvoptions")}),
            obj_description(s.oid, 'pg_foreign_server')
        FROM pg_foreign_server s
        JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
        WHERE {Members.AreNot("pg_foreign_server", "s.oid")}
        """;

    private static string Options(string column)
        => $"(SELECT ' OPTIONS (' || string_agg(quote_ident(o.option_name) || ' ' || quote_literal(o.option_value), ', ') || ')' FROM pg_options_to_table({column}) o)";
}
