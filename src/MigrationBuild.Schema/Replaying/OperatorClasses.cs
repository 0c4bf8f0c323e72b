using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Which operator class an access method takes for a type by itself (<c>opcdefault</c> in <c>pg_opclass</c>).</summary>
internal static class OperatorClasses
{
    /// <summary>Whether naming the class says nothing new. Where the type is not known, no class is taken to be the default.</summary>
    public static bool IsDefault(string method, DataType? type, string operatorClass) => type is not null && Default(method, type) is { } known
        && (operatorClass == known || (known == "text_ops" && operatorClass == "varchar_ops" && method is "btree" or "hash"));

    private static string? Default(string method, DataType type)
    {
        var name = type.IsBuiltIn && !type.IsArray ? type.Name.Name : null;
        return (method, name) switch
        {
            ("btree" or "hash", "varchar" or "text") => "text_ops",
            ("btree" or "hash" or "gin", null) when type.IsArray => "array_ops",
            ("btree" or "hash", not null) when BuiltInTypes.CategoryOf(name) == TypeCategory.Range
                => name.EndsWith("multirange", StringComparison.Ordinal) ? "multirange_ops" : "range_ops",
            ("btree" or "hash", not null) => name + "_ops",
            ("gin", "jsonb") => "jsonb_ops",
            ("gin", "tsvector") => "tsvector_ops",
            ("gist", "tsvector") => "tsvector_ops",
            // What the extension btree_gin brings.
            ("gin", not null) => name + "_ops",
            ("gist", not null) when BuiltInTypes.CategoryOf(name) == TypeCategory.Range => "range_ops",
            ("gist", "box" or "circle" or "point" or "polygon") => name == "polygon" ? "poly_ops" : name + "_ops",
            // What the extension btree_gist brings.
            ("gist", "varchar") => "gist_text_ops",
            ("gist", not null) => $"gist_{name}_ops",
            ("spgist", "text" or "varchar") => "text_ops",
            ("spgist", "inet" or "cidr") => "inet_ops",
            ("spgist", "point") => "quad_point_ops",
            ("brin", "text" or "varchar") => "text_minmax_ops",
            ("brin", "inet" or "cidr") => "inet_inclusion_ops",
            ("brin", not null) => name + "_minmax_ops",
            _ => null,
        };
    }
}
