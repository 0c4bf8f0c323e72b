using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax.Types;

/// <summary><c>CREATE TYPE … AS RANGE (…)</c></summary>
/// <param name="Name">The range type, from which the multirange type's name is made unless an option has it.</param>
/// <param name="Options"><c>subtype</c> and others such as <c>subtype_diff</c>, <c>collation</c>, <c>multirange_type_name</c>.</param>
public sealed record CreateRangeStmt(ObjectName Name, EquatableArray<DefElem> Options) : Statement
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => new ChildList { Name, Options };
}
