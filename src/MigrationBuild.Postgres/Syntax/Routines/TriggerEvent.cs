using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An event of a trigger, with the columns of UPDATE OF.</summary>
public sealed record TriggerEvent(TriggerEventKind Kind, EquatableArray<Identifier> Columns) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns };
}
