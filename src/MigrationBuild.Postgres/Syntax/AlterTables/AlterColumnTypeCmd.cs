using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … TYPE …</c></summary>
/// <param name="Column">The column that changes.</param>
/// <param name="Type">The type after <c>[SET DATA] TYPE</c>.</param>
/// <param name="Collation">The collation after <c>COLLATE</c>; null is the new type's default, even if the column had another.</param>
/// <param name="Using">How old values become new ones; null is the assignment cast from the old type.</param>
public sealed record AlterColumnTypeCmd(
    Identifier Column,
    TypeName Type,
    ObjectName? Collation,
    Expression? Using) : AlterTableCmd
{
    /// <summary>The word TYPE.</summary>
    public KeywordSpan TypeKeyword { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Type, Collation, Using };
}
