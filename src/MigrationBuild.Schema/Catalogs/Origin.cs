using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// Where an object was declared, so that findings can point there and plans can keep the order in which people wrote.
/// All origins are equal: two objects that differ in nothing else are the same object.
/// </summary>
/// <param name="order">The position of the file among the sources, from 0.</param>
public readonly struct Origin(SourceFile file, TextSpan span, int order) : IEquatable<Origin>, IComparable<Origin>
{
    /// <summary>Null where the object comes from a live database or is implied by another one.</summary>
    public SourceFile? File { get; } = file;

    public TextSpan Span { get; } = span;

    public int Order { get; } = order;

    /// <summary>Source order; objects without a place come last.</summary>
    public int CompareTo(Origin other)
    {
        if (File is null || other.File is null)
        {
            return (File is null ? 1 : 0) - (other.File is null ? 1 : 0);
        }

        return Order != other.Order ? Order.CompareTo(other.Order) : Span.Start.CompareTo(other.Span.Start);
    }

    public bool Equals(Origin other) => true;

    public override bool Equals(object? obj) => obj is Origin;

    public override int GetHashCode() => 0;

    public override string ToString() => File is null ? "" : $"{File.Path}{File.GetPosition(Span.Start)}";

    public static bool operator ==(Origin left, Origin right) => left.Equals(right);

    public static bool operator !=(Origin left, Origin right) => !left.Equals(right);

    public static bool operator <(Origin left, Origin right) => left.CompareTo(right) < 0;

    public static bool operator >(Origin left, Origin right) => left.CompareTo(right) > 0;

    public static bool operator <=(Origin left, Origin right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Origin left, Origin right) => left.CompareTo(right) >= 0;
}
