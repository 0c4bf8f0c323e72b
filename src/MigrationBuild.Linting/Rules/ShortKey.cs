using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules;

/// <summary>A key that counts up and whose numbers end.</summary>
internal static class ShortKey
{
    /// <summary>How many numbers a column of that type gives; null where they do not end in practice, or it is no integer.</summary>
    public static string? Numbers(WrittenColumn column) => column.Type.IsArray ? null
        : column.Is("int4") || column.Is("serial") || column.Is("serial4") ? "2,147,483,647"
        : column.Is("int2") || column.Is("smallserial") || column.Is("serial2") ? "32,767"
        : null;

    /// <summary>The type with more numbers, which counts up where the column's does.</summary>
    public static string WiderType(WrittenColumn column) => column.Type.Name.Name.StartsWith("s", StringComparison.Ordinal) ? "bigserial" : "bigint";

    /// <summary>Whether the column, as the migration leaves it, gives each row its number: it is the key alone, or generated. What refers to another key has that one's type.</summary>
    public static bool IsKey(StatementContext context, WrittenColumn column)
    {
        var name = column.Name.Name;
        return context.FindAtEnd(column.Table) is Table table
            && table.FindColumn(name) is { Type: { IsArray: false, Name: { Schema: "pg_catalog", Name: "int4" or "int2" } } } last
            && !table.Constraints.OfType<ForeignKeyConstraint>().Any(key => key.Columns.Contains(name))
            && (IsAlone(table.PrimaryKey?.Columns, name) || (IsGenerated(last) && IsUnique(table, name)));
    }

    private static bool IsAlone(IReadOnlyList<string>? columns, string name) => columns is [var only] && only == name;

    private static bool IsGenerated(Column column) => column.Identity is not null || column.Default?.Canonical.StartsWith("nextval(", StringComparison.Ordinal) == true;

    private static bool IsUnique(Table table, string name) =>
        table.PrimaryKey?.Columns.Contains(name) == true
        || TableIndexes.All(table).Any(index => index is { Unique: true, Where: null } && index.Elements is [{ Column: { } only }] && only == name);
}
