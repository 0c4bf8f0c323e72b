using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary>An event of a trigger, with the columns of UPDATE OF.</summary>
/// <param name="Kind">The command that fires it.</param>
/// <param name="Columns">The columns after <c>UPDATE OF</c>, one of which must be assigned to; none is any.</param>
public sealed record TriggerEvent(TriggerEventKind Kind, EquatableArray<Identifier> Columns) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Columns };
}
