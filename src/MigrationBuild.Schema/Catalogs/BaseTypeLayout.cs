namespace MigrationBuild.Schema.Catalogs;

/// <summary>How PostgreSQL's own types lie in memory (<c>typlen</c>, <c>typalign</c>), for <c>LIKE</c>.</summary>
internal static class BaseTypeLayout
{
    private static readonly Dictionary<string, (string Length, string Alignment)> Known = new(StringComparer.Ordinal);

    static BaseTypeLayout()
    {
        Add("1", "char", "bool", "char");
        Add("2", "int2", "int2");
        Add("4", "int4", "int4", "float4", "date", "oid", "xid", "cid", "regclass", "regcollation", "regconfig", "regdictionary", "regnamespace", "regoper", "regoperator", "regproc", "regprocedure", "regrole", "regtype");
        Add("8", "double", "int8", "float8", "money", "time", "timestamp", "timestamptz", "xid8", "pg_lsn");
        Add("8", "int4", "macaddr8");
        Add("6", "int4", "macaddr");
        Add("6", "int2", "tid");
        Add("12", "int4", "aclitem");
        Add("12", "double", "timetz");
        Add("16", "double", "interval", "point");
        Add("16", "char", "uuid");
        Add("24", "double", "circle", "line");
        Add("32", "double", "box", "lseg");
        Add("64", "char", "name");
        Add("VARIABLE", "double", "path", "polygon", "txid_snapshot");
        Add("VARIABLE", "int4", "bit", "varbit", "bpchar", "varchar", "text", "bytea", "cidr", "inet", "json", "jsonb", "jsonpath", "numeric", "refcursor", "tsquery", "tsvector", "xml");
    }

    /// <summary>Null where the type is none of PostgreSQL's own that are known here.</summary>
    public static (string Length, string Alignment, bool IsByValue)? Find(string type)
        => Known.TryGetValue(type, out var layout) ? (layout.Length, layout.Alignment, layout.Length is "1" or "2" or "4" or "8" && type != "macaddr8") : null;

    private static void Add(string length, string alignment, params string[] types)
    {
        foreach (var type in types)
        {
            Known.Add(type, (length, alignment));
        }
    }
}
