using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MigrationBuild.Schema.Catalogs;

/// <summary>
/// An immutable map from names to values, ordered by the names' UTF-16 code units. A changed map shares all but the path to the change
/// with the old one (an AVL tree), so that the catalog before each of a thousand migrations costs little to keep.
/// </summary>
public sealed partial class PersistentMap<TValue> : IReadOnlyCollection<TValue>, IEquatable<PersistentMap<TValue>>
    where TValue : class
{
    private readonly Node? _root;

    internal PersistentMap(Node? root) => _root = root;

    internal static PersistentMap<TValue> Empty { get; } = new(null);

    public int Count => _root?.Count ?? 0;

    /// <summary>The value of that name; throws where there is none.</summary>
    public TValue this[string key] => Find(key) ?? throw new KeyNotFoundException(key);

    /// <summary>The value of that name, or null.</summary>
    public TValue? Find(string key)
    {
        var node = _root;
        while (node is not null)
        {
            var order = string.CompareOrdinal(key, node.Key);
            if (order == 0)
            {
                return node.Value;
            }

            node = order < 0 ? node.Left : node.Right;
        }

        return null;
    }

    public bool ContainsKey(string key) => Find(key) is not null;

    public bool TryGetValue(string key, [NotNullWhen(true)] out TValue? value)
    {
        value = Find(key);
        return value is not null;
    }

    public PersistentMap<TValue> SetItem(string key, TValue value) => new(Set(_root, key, value));

    public PersistentMap<TValue> Remove(string key) => ContainsKey(key) ? new(Delete(_root!, key)) : this;

    /// <summary>Names and values in the order of the names.</summary>
    public IEnumerable<KeyValuePair<string, TValue>> Entries() => Nodes().Select(node => new KeyValuePair<string, TValue>(node.Key, node.Value));

    /// <summary>The values whose names begin so, in the order of the names.</summary>
    public IEnumerable<TValue> StartingWith(string prefix)
    {
        var found = new List<TValue>();
        Collect(_root);
        return found;

        void Collect(Node? node)
        {
            if (node is null)
            {
                return;
            }

            var order = string.CompareOrdinal(prefix, 0, node.Key, 0, prefix.Length);
            if (order <= 0)
            {
                Collect(node.Left);
            }

            if (order == 0)
            {
                found.Add(node.Value);
            }

            if (order >= 0)
            {
                Collect(node.Right);
            }
        }
    }

    public IEnumerable<string> Keys => Nodes().Select(node => node.Key);

    public IEnumerator<TValue> GetEnumerator() => Nodes().Select(node => node.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(PersistentMap<TValue>? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        return ReferenceEquals(_root, other._root)
            || Nodes().Zip(other.Nodes(), (left, right) =>
                left.Key == right.Key && (ReferenceEquals(left.Value, right.Value) || left.Value.Equals(right.Value))).All(same => same);
    }

    public override bool Equals(object? obj) => Equals(obj as PersistentMap<TValue>);

    public override int GetHashCode() => Keys.Aggregate(17, (hash, key) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(key)));

    private IEnumerable<Node> Nodes() => _root is null ? [] : Walk(_root);

    private static IEnumerable<Node> Walk(Node root)
    {
        var path = new Node[root.Height];
        var depth = 0;
        for (var node = root; node is not null || depth > 0;)
        {
            for (; node is not null; node = node.Left)
            {
                path[depth++] = node;
            }

            var next = path[--depth];
            yield return next;
            node = next.Right;
        }
    }

    private static Node Set(Node? node, string key, TValue value)
    {
        if (node is null)
        {
            return new Node(key, value, null, null);
        }

        var order = string.CompareOrdinal(key, node.Key);
        return order == 0 ? new Node(key, value, node.Left, node.Right)
            : order < 0 ? Balance(node.Key, node.Value, Set(node.Left, key, value), node.Right)
            : Balance(node.Key, node.Value, node.Left, Set(node.Right, key, value));
    }

    private static Node? Delete(Node node, string key)
    {
        var order = string.CompareOrdinal(key, node.Key);
        if (order < 0)
        {
            return Balance(node.Key, node.Value, Delete(node.Left!, key), node.Right);
        }

        if (order > 0)
        {
            return Balance(node.Key, node.Value, node.Left, Delete(node.Right!, key));
        }

        if (node.Left is null || node.Right is null)
        {
            return node.Left ?? node.Right;
        }

        var next = node.Right;
        while (next.Left is not null)
        {
            next = next.Left;
        }

        return Balance(next.Key, next.Value, node.Left, Delete(node.Right, next.Key));
    }

    private static Node Balance(string key, TValue value, Node? left, Node? right)
    {
        if (Height(left) > Height(right) + 1)
        {
            return Height(left!.Left) >= Height(left.Right)
                ? new Node(left.Key, left.Value, left.Left, new Node(key, value, left.Right, right))
                : new Node(
                    left.Right!.Key,
                    left.Right.Value,
                    new Node(left.Key, left.Value, left.Left, left.Right.Left),
                    new Node(key, value, left.Right.Right, right));
        }

        if (Height(right) > Height(left) + 1)
        {
            return Height(right!.Right) >= Height(right.Left)
                ? new Node(right.Key, right.Value, new Node(key, value, left, right.Left), right.Right)
                : new Node(
                    right.Left!.Key,
                    right.Left.Value,
                    new Node(key, value, left, right.Left.Left),
                    new Node(right.Key, right.Value, right.Left.Right, right.Right));
        }

        return new Node(key, value, left, right);
    }

    private static int Height(Node? node) => node?.Height ?? 0;

    internal sealed class Node(string key, TValue value, Node? left, Node? right)
    {
        public string Key { get; } = key;

        public TValue Value { get; } = value;

        public Node? Left { get; } = left;

        public Node? Right { get; } = right;

        public int Count { get; } = 1 + (left?.Count ?? 0) + (right?.Count ?? 0);

        public int Height { get; } = 1 + Math.Max(left?.Height ?? 0, right?.Height ?? 0);
    }
}
