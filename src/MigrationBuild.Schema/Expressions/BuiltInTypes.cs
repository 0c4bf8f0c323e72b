using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The types of <c>pg_catalog</c>.</summary>
public static class BuiltInTypes
{
    private static readonly Dictionary<string, TypeCategory> Categories = new Dictionary<TypeCategory, string>
    {
        [TypeCategory.Boolean] = "bool",
        [TypeCategory.String] = "text varchar bpchar name",
        [TypeCategory.Number] =
            "int2 int4 int8 float4 float8 numeric money oid regclass regcollation regconfig regdictionary regnamespace regoper regoperator regproc "
            + "regprocedure regrole regtype",
        [TypeCategory.DateTime] = "date time timetz timestamp timestamptz",
        [TypeCategory.Interval] = "interval",
        [TypeCategory.Network] = "inet cidr",
        [TypeCategory.Geometry] = "box circle line lseg path point polygon",
        [TypeCategory.BitString] = "bit varbit",
        [TypeCategory.Range] =
            "int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange nummultirange tsmultirange tstzmultirange "
            + "datemultirange",
        [TypeCategory.Other] =
            "aclitem any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray anycompatiblerange anyelement "
            + "anyenum anymultirange anynonarray anyrange bytea char cid cstring event_trigger fdw_handler gtsvector index_am_handler int2vector "
            + "internal json jsonb jsonpath language_handler macaddr macaddr8 oidvector pg_brin_bloom_summary pg_brin_minmax_multi_summary "
            + "pg_ddl_command pg_dependencies pg_lsn pg_mcv_list pg_ndistinct pg_node_tree pg_snapshot record refcursor table_am_handler tid "
            + "trigger tsm_handler tsquery tsvector txid_snapshot unknown uuid void xid xid8 xml",
    }
        .SelectMany(entry => entry.Value.Split(' '), (entry, name) => new KeyValuePair<string, TypeCategory>(name, entry.Key))
        .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The types of <c>typtype = 'p'</c>: no value is of them.</summary>
    private static readonly HashSet<string> Pseudo = new(
        ("any anyarray anycompatible anycompatiblearray anycompatiblemultirange anycompatiblenonarray anycompatiblerange anyelement anyenum anymultirange "
            + "anynonarray anyrange cstring event_trigger fdw_handler index_am_handler internal language_handler pg_ddl_command record table_am_handler trigger "
            + "tsm_handler unknown void").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The types without modifiers, so that a catalog's columns share them: arrays with the underscore that their names have in <c>pg_type</c>.</summary>
    private static readonly Dictionary<string, DataType> Plain = Categories.Keys
        .SelectMany(name => new[] { (Name: name, Type: DataType.BuiltIn(name)), (Name: "_" + name, Type: DataType.BuiltIn(name).Array()) })
        .ToDictionary(entry => entry.Name, entry => entry.Type, StringComparer.Ordinal);

    /// <summary>The type of that name in <c>pg_type</c>, without modifiers; null where there is none.</summary>
    internal static DataType? Find(string name) => Plain.TryGetValue(name, out var type) ? type : null;

    public static bool IsPseudo(string name) => Pseudo.Contains(name);

    public static bool Contains(string name) => Categories.ContainsKey(name);

    public static TypeCategory CategoryOf(string name) => Categories.TryGetValue(name, out var category) ? category : TypeCategory.Other;
}
