using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Hcl.Reading;

/// <summary>What may stand in a kind of block.</summary>
/// <param name="Name">The word that begins the block.</param>
/// <param name="Labels">How many labels it has, at least and at most.</param>
/// <param name="Attributes">The attributes that are read.</param>
/// <param name="Blocks">The kinds of block that may stand in it.</param>
/// <param name="Unsupported">Attributes and blocks that Atlas knows and the model does not hold yet.</param>
internal sealed record HclBlockKind(
    string Name,
    LabelCount Labels,
    EquatableArray<string> Attributes,
    EquatableArray<HclBlockKind> Blocks,
    EquatableArray<string> Unsupported)
{
    /// <summary>Whether any attribute may stand in it, as in <c>storage_params</c>.</summary>
    public bool IsOpen { get; init; }

    public HclBlockKind? FindBlock(string name) => Blocks.FirstOrDefault(block => block.Name == name);
}
