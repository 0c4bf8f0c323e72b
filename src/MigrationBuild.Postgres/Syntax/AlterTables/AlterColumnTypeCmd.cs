using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>ALTER … TYPE …</c></summary>
public sealed record AlterColumnTypeCmd(
    Identifier Column,
    TypeName Type,
    ObjectName? Collation,
    Expression? Using) : AlterTableCmd
{
    /// <summary>The word TYPE.</summary>
    public KeywordSpan TypeKeyword { get; init; }

    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Column, Type, Collation, Using };
}
