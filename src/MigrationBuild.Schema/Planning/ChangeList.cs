using System.Collections;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Diffing.Changes;

namespace MigrationBuild.Schema.Planning;

/// <summary>Changes in the order in which they came, of which those of one object are found without a look at the others.</summary>
internal sealed class ChangeList : IEnumerable<Change>
{
    private readonly Dictionary<QualifiedName, List<(int Place, Change Change)>> _byObject = [];
    private int _count;

    public ChangeList(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            Add(change);
        }
    }

    public void Add(Change change)
    {
        var name = ChangedObject.NameOf(change);
        if (!_byObject.TryGetValue(name, out var changes))
        {
            _byObject[name] = changes = [];
        }

        changes.Add((_count++, change));
    }

    /// <summary>The changes of the object of that name, and of its parts.</summary>
    public IEnumerable<Change> Of(QualifiedName name) => _byObject.TryGetValue(name, out var changes) ? changes.Select(entry => entry.Change) : [];

    public void RemoveAll(QualifiedName name, Predicate<Change> isGone)
    {
        if (_byObject.TryGetValue(name, out var changes))
        {
            changes.RemoveAll(entry => isGone(entry.Change));
        }
    }

    public void RemoveAll(Predicate<Change> isGone)
    {
        foreach (var changes in _byObject.Values)
        {
            changes.RemoveAll(entry => isGone(entry.Change));
        }
    }

    public IEnumerator<Change> GetEnumerator()
        => _byObject.Values.SelectMany(changes => changes).OrderBy(entry => entry.Place).Select(entry => entry.Change).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
