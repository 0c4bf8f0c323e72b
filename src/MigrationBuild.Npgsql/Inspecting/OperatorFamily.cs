namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>Operators (<c>pg_operator</c>). One that is only named by another as its partner is none yet.</summary>
internal static class OperatorFamily
{
    public static readonly string Query =
        $"""
        SELECT format('CREATE OPERATOR %I.%s (%sRIGHTARG = %s, FUNCTION = %s%s%s%s%s%s%s)', n.nspname, o.oprname, 'LEFTARG = ' || format_type(nullif(o.oprleft, 0), NULL) || ', ',
                format_type(o.oprright, NULL), o.oprcode::regproc, {Partner("COMMUTATOR", "oprcom")}, {Partner("NEGATOR", "oprnegate")},
                ', RESTRICT = ' || nullif(o.oprrest, 0)::regproc, ', JOIN = ' || nullif(o.oprjoin, 0)::regproc,
                CASE WHEN o.oprcanhash THEN ', HASHES' END, CASE WHEN o.oprcanmerge THEN ', MERGES' END),
            obj_description(o.oid, 'pg_operator')
        FROM pg_operator o
        JOIN pg_namespace n ON n.oid = o.oprnamespace
        WHERE o.oprcode <> 0 AND o.oprnamespace = ANY ($1) AND {Members.AreNot("pg_operator", "o.oid")}
        """;

    private static string Partner(string option, string column)
        => $"""
        (SELECT format(', {option} = OPERATOR(%I.%s)', s.nspname, p.oprname) FROM pg_operator p JOIN pg_namespace s ON s.oid = p.oprnamespace WHERE p.oid = o.{column})
        """;
}
