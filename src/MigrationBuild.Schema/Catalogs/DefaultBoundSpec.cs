namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>DEFAULT</c>: the rows that no other partition takes.</summary>
public sealed record DefaultBoundSpec : PartitionBoundSpec
{
    public override string ToString() => "DEFAULT";

    internal override PartitionBoundSpec Map(Func<int, string, string> map) => this;
}
