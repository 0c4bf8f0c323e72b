namespace MigrationBuild.Schema.Hcl.Evaluation;

/// <summary>What an expression came to, and where it was written. Two values are equal wherever they were written.</summary>
public abstract record HclValue(HclPlace Place)
{
    /// <summary>What the value is, in a message: <c>a string</c>.</summary>
    public abstract string Kind { get; }

    public virtual bool Equals(HclValue? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();
}
