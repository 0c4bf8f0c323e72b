using System.Collections;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Postgres.Syntax;

/// <summary>Collects a node's children: <c>new ChildList { Name, Arguments, Filter }</c> leaves out what is null.</summary>
internal sealed class ChildList : IEnumerable<SyntaxNode>
{
    private readonly List<SyntaxNode> _nodes = [];

    public void Add(SyntaxNode? node)
    {
        if (node is not null)
        {
            _nodes.Add(node);
        }
    }

    public void Add<T>(EquatableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (var node in nodes)
        {
            _nodes.Add(node);
        }
    }

    public IEnumerator<SyntaxNode> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
