using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>The casts between built-in types that need not be written (<c>castcontext = 'i'</c> in <c>pg_cast</c>).</summary>
internal static class ImplicitCasts
{
    private static readonly string[] Numbers = ["int2", "int4", "int8", "numeric", "float4", "float8"];
    private static readonly string[] Dates = ["date", "timestamp", "timestamptz"];
    private static readonly string[] Strings = ["bpchar", "varchar", "text"];

    public static bool Exists(DataType source, DataType target)
        => source is { IsBuiltIn: true, IsArray: false }
            && target is { IsBuiltIn: true, IsArray: false }
            && ((source.Is("text") && target.Is("regclass")) || Widens(Numbers, source, target) || Widens(Dates, source, target) || Widens(Strings, source, target));

    private static bool Widens(string[] order, DataType source, DataType target)
    {
        var from = Array.IndexOf(order, source.Name.Name);
        return from >= 0 && Array.IndexOf(order, target.Name.Name) > from;
    }
}
