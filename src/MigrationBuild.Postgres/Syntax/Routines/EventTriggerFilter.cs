using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Routines;

/// <summary><c>WHEN variable IN (…)</c></summary>
public sealed record EventTriggerFilter(Identifier Name, EquatableArray<StringConstant> Values) : SyntaxNode
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Values };
}
