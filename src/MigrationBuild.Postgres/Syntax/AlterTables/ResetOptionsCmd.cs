using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.AlterTables;

/// <summary><c>RESET (option)</c></summary>
/// <param name="Options">The storage parameters that go back to their defaults; none of them has a value.</param>
public sealed record ResetOptionsCmd(EquatableArray<DefElem> Options) : AlterTableCmd
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Options };
}
