namespace MigrationBuild.Schema.Catalogs;

/// <content>What a map and a later one differ in.</content>
public sealed partial class PersistentMap<TValue>
{
    /// <summary>
    /// The names under which the other map has another object, or only one of them has any, in order. What the maps share is not looked at: what a
    /// change left of a large map is found in no more time than the change took.
    /// </summary>
    internal IEnumerable<(string Key, TValue? Old, TValue? New)> DifferencesTo(PersistentMap<TValue> other)
        => ReferenceEquals(_root, other._root) ? [] : Differences(_root, other._root);

    /// <summary>Walks both in order at once. A stack holds what is still to come, next on top: whole subtrees, and nodes without theirs.</summary>
    private static IEnumerable<(string Key, TValue? Old, TValue? New)> Differences(Node? old, Node? wanted)
    {
        var (before, after) = (new Stack<(Node Node, bool IsAlone)>(), new Stack<(Node Node, bool IsAlone)>());
        Push(before, old);
        Push(after, wanted);
        while (before.Count + after.Count > 0)
        {
            var ((left, isLeftAlone), (right, isRightAlone)) = (Next(before), Next(after));
            if (left == right && !isLeftAlone && !isRightAlone)
            {
                before.Pop();
                after.Pop();
            }
            else if (left is not null && !isLeftAlone && (isRightAlone || Height(left) >= Height(right)))
            {
                Open(before);
            }
            else if (right is not null && !isRightAlone)
            {
                Open(after);
            }
            else
            {
                var order = left is null ? 1 : right is null ? -1 : string.CompareOrdinal(left.Key, right.Key);
                var key = order > 0 ? right!.Key : left!.Key;
                var (first, second) = (order > 0 ? null : before.Pop().Node.Value, order < 0 ? null : after.Pop().Node.Value);
                if (!ReferenceEquals(first, second))
                {
                    yield return (key, first, second);
                }
            }
        }
    }

    private static (Node? Node, bool IsAlone) Next(Stack<(Node Node, bool IsAlone)> stack) => stack.Count == 0 ? default : stack.Peek();

    private static void Push(Stack<(Node Node, bool IsAlone)> stack, Node? node)
    {
        if (node is not null)
        {
            stack.Push((node, false));
        }
    }

    private static void Open(Stack<(Node Node, bool IsAlone)> stack)
    {
        var node = stack.Pop().Node;
        Push(stack, node.Right);
        stack.Push((node, true));
        Push(stack, node.Left);
    }
}
