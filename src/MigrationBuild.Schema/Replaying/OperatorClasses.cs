using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>
/// Which operator class an access method takes for a type by itself (<c>opcdefault</c> in <c>pg_opclass</c>), those of PostgreSQL's own extensions and of
/// pgvector included.
/// </summary>
internal static class OperatorClasses
{
    /// <summary>Whether naming the class says nothing new. Where the type is not known, no class is taken to be the default.</summary>
    public static bool IsDefault(string method, DataType? type, string operatorClass, Catalog catalog)
        => type is not null && Default(method, catalog.BaseTypeOf(type), catalog) is { } known
            && (operatorClass == known || (known == "text_ops" && operatorClass == "varchar_ops" && method is "btree" or "hash"));

    private static string? Default(string method, DataType type, Catalog catalog)
        => type.IsArray ? OfArray(method, type)
            : catalog.FindType(type.Name) is { } own ? OfUserType(method, own)
            : type.IsBuiltIn && BuiltInTypes.CategoryOf(type.Name.Name) == TypeCategory.Range ? OfRange(method, type.Name.Name.EndsWith("multirange", StringComparison.Ordinal))
            : OfScalar(method, type.Name.Name);

    private static string? OfArray(string method, DataType type) => (method, type.Name.Name) switch
    {
        ("btree" or "hash" or "gin", _) => "array_ops",
        ("gist", "int4") => "gist__int_ops",
        ("gist", "ltree") => "gist__ltree_ops",
        _ => null,
    };

    private static string? OfUserType(string method, UserType type) => (method, type) switch
    {
        ("btree" or "hash" or "gin", EnumType) => "enum_ops",
        ("gist", EnumType) => "gist_enum_ops",
        ("btree" or "hash", CompositeType) => "record_ops",
        (_, RangeType or MultirangeType) => OfRange(method, type is MultirangeType),
        _ => null,
    };

    private static string? OfRange(string method, bool isMultirange) => (method, isMultirange) switch
    {
        ("btree" or "hash" or "gist", true) => "multirange_ops",
        ("btree" or "hash" or "gist" or "spgist", false) => "range_ops",
        ("brin", false) => "range_inclusion_ops",
        _ => null,
    };

    private static string? OfScalar(string method, string name) => (method, name) switch
    {
        ("btree", "hstore") => "btree_hstore_ops",
        ("hash", "hstore") => "hash_hstore_ops",
        ("btree" or "hash", "varchar") => "text_ops",
        ("btree" or "hash", "cidr") => "inet_ops",
        ("btree" or "hash", _) => name + "_ops",
        ("gin", "hstore") => "gin_hstore_ops",
        ("gin", _) => name + "_ops",
        ("gist", "point" or "box" or "circle" or "tsvector" or "tsquery") => name + "_ops",
        ("gist", "polygon") => "poly_ops",
        ("gist", "varchar") => "gist_text_ops",
        ("gist", "money") => "gist_cash_ops",
        ("gist", "varbit") => "gist_vbit_ops",
        ("gist", _) => $"gist_{name}_ops",
        ("spgist", "text" or "varchar") => "text_ops",
        ("spgist", "inet" or "cidr") => "inet_ops",
        ("spgist", "point") => "quad_point_ops",
        ("spgist", "box") => "box_ops",
        ("spgist", "polygon") => "poly_ops",
        ("brin", "varchar") => "text_minmax_ops",
        ("brin", "inet" or "cidr") => "inet_inclusion_ops",
        ("brin", "box") => "box_inclusion_ops",
        ("brin", _) => name + "_minmax_ops",
        ("bloom", "int4" or "text") => name + "_ops",
        ("ivfflat", "vector") => "vector_l2_ops",
        _ => null,
    };
}
