using MigrationBuild.Postgres.Syntax.Types;

namespace MigrationBuild.Postgres.Syntax.Plpgsql;

/// <summary>A variable, an alias or a cursor that a block declares.</summary>
/// <param name="Name">What is declared.</param>
/// <param name="Type">A variable's type; null for aliases and cursors.</param>
/// <param name="Collation">The collation of a variable, if one is written.</param>
/// <param name="Default">What the variable is at first; of an alias what it stands for.</param>
/// <param name="Query">The query of a bound cursor.</param>
public sealed record PlpgsqlDeclaration(
    Identifier Name,
    TypeName? Type,
    ObjectName? Collation,
    Expression? Default,
    Statement? Query) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Type, Collation, Default, Query };
}
