using System.Collections;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>
/// Collects a node's children: <c>new ChildList { Name, Arguments, Filter }</c> leaves out what is null and puts what was parsed in the order
/// of the source. What has no place, as it was never parsed, stays where it was added.
/// </summary>
internal sealed class ChildList : IEnumerable<SyntaxNode>
{
    private readonly List<SyntaxNode> _nodes = [];

    public void Add(SyntaxNode? node)
    {
        if (node is null)
        {
            return;
        }

        var index = _nodes.Count;
        while (index > 0 && node.Span != default && IsBefore(node.Span, _nodes[index - 1].Span))
        {
            index--;
        }

        _nodes.Insert(index, node);
    }

    private static bool IsBefore(TextSpan span, TextSpan other) => span.Start < other.Start || (span.Start == other.Start && span.End < other.End);

    public void Add<T>(EquatableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            Add(node);
        }
    }

    public IEnumerator<SyntaxNode> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
