namespace MigrationBuild.Schema.Catalogs;

/// <summary><c>FOR VALUES WITH (MODULUS …, REMAINDER …)</c></summary>
public sealed record HashBoundSpec(int Modulus, int Remainder) : PartitionBoundSpec
{
    public override string ToString() => FormattableString.Invariant($"FOR VALUES WITH (modulus {Modulus}, remainder {Remainder})");

    internal override PartitionBoundSpec Map(Func<int, string, string> map) => this;
}
