using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Sources;

/// <summary>
/// Columns of a type that nothing declares. Asked when all schema files are read: the extension that brings the type may be declared in a later one.
/// </summary>
internal static class UndeclaredTypes
{
    /// <param name="found">What replaying the files found of this kind: it knows the place to the word, but not what later files declare.</param>
    public static IEnumerable<SourceDiagnostic> Find(Catalog catalog, IReadOnlyList<SourceDiagnostic> found)
        => from table in catalog.Tables()
           from column in table.Value.Columns
           where column.Origin.File is not null && !IsDeclared(catalog, column.Type)
           select new SourceDiagnostic(
               ReplayDiagnostics.UndeclaredType,
               column.Origin.File!,
               PlaceOf(column, found),
               $"Column {table.Key.Name}.{column.Name} is of type {column.Type.Name.Name}, which nothing declares. {Advice(column.Type.Name.Name)}");

    private static TextSpan PlaceOf(Column column, IReadOnlyList<SourceDiagnostic> found)
        => found.FirstOrDefault(at => at.File == column.Origin.File && column.Origin.Span.Contains(at.Span))?.Span ?? column.Origin.Span;

    private static bool IsDeclared(Catalog catalog, DataType type)
        => type.IsBuiltIn
            || catalog.FindType(type.Name) is not null
            || catalog.FindRelation(type.Name) is not null
            || (KnownExtensions.ThatBringsType(type.Name.Name) is { } extension && catalog.Extensions.ContainsKey(extension));

    private static string Advice(string type) => KnownExtensions.ThatBringsType(type) is { } extension
        ? $"It comes with the extension {extension}: declare that in schema.hcl (extension \"{extension}\" {{}}) or with CREATE EXTENSION in schema.sql, or the migration fails on a database that lacks it."
        : "If an extension brings it, the database must have that before the migration runs.";
}
