using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Hcl.Syntax;

namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>
/// A reference to something that a block declares, or a word that stands for itself: <c>table.users.column.id</c>, <c>CASCADE</c>,
/// <c>text</c>. What it means is for the reader to say.
/// </summary>
public sealed record HclReferenceValue(HclPlace Place, EquatableArray<HclIdentifier> Path) : HclValue(Place)
{
    public override string Kind => Path.Count == 1 ? $"the word `{Path[0]}`" : $"the reference `{this}`";

    public override string ToString() => string.Join(".", Path);
}
