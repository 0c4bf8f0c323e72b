using System.Collections;

namespace MigrationBuild.Postgres.Text;

/// <summary>An immutable array that is equal to another by its elements, so that records that hold lists compare by value.</summary>
/// <remarks>The default value is the empty array.</remarks>
/// <typeparam name="T">What it holds; its own <see cref="object.Equals(object)"/> decides.</typeparam>
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there is no element; the default value has none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at an index from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>A copy with one more element at its end.</summary>
    public EquatableArray<T> Add(T item) => new([.. this, item]);

    /// <summary>A copy with more elements at its end.</summary>
    public EquatableArray<T> AddRange(IEnumerable<T> items) => new([.. this, .. items]);

    /// <summary>A copy without the element at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public EquatableArray<T> RemoveAt(int index)
    {
        var items = new List<T>(this);
        items.RemoveAt(index);
        return new([.. items]);
    }

    /// <summary>A copy with an element before the one at an index, or at the end where the index is the count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is below 0 or above the count.</exception>
    public EquatableArray<T> Insert(int index, T item)
    {
        var items = new List<T>(this);
        items.Insert(index, item);
        return new([.. items]);
    }

    /// <summary>A copy with another element at an index.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public EquatableArray<T> SetItem(int index, T item)
    {
        var items = (T[])(_items ?? []).Clone();
        items[index] = item;
        return new(items);
    }

    /// <summary>What <c>foreach</c> uses.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both have equal elements in the same order.</summary>
    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(this[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Whether both have equal elements in the same order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the elements differ, or their order.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>The elements in brackets, with commas between them.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Enumerates without allocating.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1034", Justification = "The pattern that foreach binds to.")]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element that the last <see cref="MoveNext"/> came to; none before the first.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element; false where there is none.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
public static class EquatableArray
{
    /// <summary>An array of these elements; what the caller's array later holds makes no difference.</summary>
    public static EquatableArray<T> Create<T>(params T[] items) => new((T[])items.Clone());

    /// <summary>An array of the elements of a sequence, in its order.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
