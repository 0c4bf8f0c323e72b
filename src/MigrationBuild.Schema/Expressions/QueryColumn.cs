using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Expressions;

/// <summary>A column that a query gives.</summary>
/// <param name="Type">Null where it is not known; an untyped literal is of type <c>unknown</c>.</param>
public sealed record QueryColumn(string Name, DataType? Type)
{
    /// <summary>Several queries give it together (UNION), so what each of them gives decides what type it has.</summary>
    public bool IsCombined { get; init; }
}
