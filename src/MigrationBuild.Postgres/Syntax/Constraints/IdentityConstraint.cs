using MigrationBuild.Postgres.Syntax.Sequences;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Constraints;

/// <summary><c>GENERATED … AS IDENTITY</c></summary>
public sealed record IdentityConstraint(GeneratedWhen When, EquatableArray<SequenceOption> Options) : Constraint
{
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
