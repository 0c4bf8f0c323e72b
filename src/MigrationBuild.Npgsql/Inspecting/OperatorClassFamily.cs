namespace MigrationBuild.Npgsql.Inspecting;

/// <summary>
/// Operator families (<c>pg_opfamily</c>) and classes (<c>pg_opclass</c>). A member (<c>pg_amop</c>, <c>pg_amproc</c>) is told of the class with which it would go.
/// </summary>
internal static class OperatorClassFamily
{
    private const string Members =
        """
        SELECT o.amopfamily, o.amoplefttype, o.amoprighttype, 0, format('OPERATOR %s %I.%s (%s, %s)%s', o.amopstrategy, n.nspname, p.oprname, format_type(o.amoplefttype, NULL), format_type(o.amoprighttype, NULL),
            (SELECT format(' FOR ORDER BY %I.%I', s.nspname, f.opfname) FROM pg_opfamily f JOIN pg_namespace s ON s.oid = f.opfnamespace WHERE f.oid = o.amopsortfamily))
        FROM pg_amop o
        JOIN pg_operator p ON p.oid = o.amopopr
        JOIN pg_namespace n ON n.oid = p.oprnamespace
        UNION ALL
        SELECT p.amprocfamily, p.amproclefttype, p.amprocrighttype, p.amprocnum,
            format('FUNCTION %s (%s, %s) %s', p.amprocnum, format_type(p.amproclefttype, NULL), format_type(p.amprocrighttype, NULL), p.amproc::regprocedure)
        FROM pg_amproc p
        """;

    /// <summary>Whether a member goes with a class: an operator, which has no number here, or a function that the method cannot do without.</summary>
    private const string IsOfClass =
        """
        c.opcintype = m.left_type AND c.opcintype = m.right_type
            AND CASE a.amname
                WHEN 'btree' THEN m.number IN (0, 1)
                WHEN 'hash' THEN m.number IN (0, 1)
                WHEN 'gist' THEN m.number IN (1, 2, 5, 6, 7)
                WHEN 'gin' THEN m.number IN (2, 3)
                WHEN 'spgist' THEN m.number BETWEEN 1 AND 5
                ELSE true
            END
        """;

    public static readonly string FamilyQuery =
        $"""
        SELECT format('CREATE OPERATOR FAMILY %1$I.%2$I USING %3$I', n.nspname, f.opfname, a.amname) || coalesce(format('; ALTER OPERATOR FAMILY %1$I.%2$I USING %3$I ADD ', n.nspname, f.opfname, a.amname) || m.members, ''),
            obj_description(f.oid, 'pg_opfamily')
        FROM pg_opfamily f
        JOIN pg_namespace n ON n.oid = f.opfnamespace
        JOIN pg_am a ON a.oid = f.opfmethod
        LEFT JOIN LATERAL (
            SELECT string_agg(m.text, ', ') FROM ({Members}) m (family, left_type, right_type, number, text)
            WHERE m.family = f.oid AND NOT EXISTS (SELECT FROM pg_opclass c WHERE c.opcfamily = f.oid AND {IsOfClass})
        ) m (members) ON true
        WHERE f.opfnamespace = ANY ($1) AND {Inspecting.Members.AreNot("pg_opfamily", "f.oid")}
        """;

    public static readonly string ClassQuery =
        $"""
        SELECT format('CREATE OPERATOR CLASS %I.%I%s FOR TYPE %s USING %I FAMILY %I.%I AS %s', n.nspname, c.opcname, CASE WHEN c.opcdefault THEN ' DEFAULT' END, format_type(c.opcintype, NULL), a.amname,
                s.nspname, f.opfname, concat_ws(', ', m.members, CASE WHEN c.opckeytype <> 0 OR m.members IS NULL THEN 'STORAGE ' || format_type(coalesce(nullif(c.opckeytype, 0), c.opcintype), NULL) END)),
            obj_description(c.oid, 'pg_opclass')
        FROM pg_opclass c
        JOIN pg_namespace n ON n.oid = c.opcnamespace
        JOIN pg_am a ON a.oid = c.opcmethod
        JOIN pg_opfamily f ON f.oid = c.opcfamily
        JOIN pg_namespace s ON s.oid = f.opfnamespace
        LEFT JOIN LATERAL (
            SELECT string_agg(m.text, ', ') FROM ({Members}) m (family, left_type, right_type, number, text)
            WHERE m.family = f.oid AND {IsOfClass}
        ) m (members) ON true
        WHERE c.opcnamespace = ANY ($1) AND {Inspecting.Members.AreNot("pg_opclass", "c.oid")}
        """;
}
