using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>Who needs whom in a catalog.</summary>
public sealed class DependencyGraph
{
    private readonly Catalog _catalog;
    private readonly PersistentMap<ObjectNeeds> _needs;
    private readonly PersistentMap<PersistentMap<ObjectNeeds>> _byReferenced;
    private readonly PersistentMap<PersistentMap<ObjectNeeds>> _byDependent;

    /// <param name="needs">By the key of the object.</param>
    /// <param name="byReferenced">The same by the full name of what is needed.</param>
    /// <param name="byDependent">The same by the full name of what needs.</param>
    private DependencyGraph(
        Catalog catalog,
        PersistentMap<ObjectNeeds> needs,
        PersistentMap<PersistentMap<ObjectNeeds>> byReferenced,
        PersistentMap<PersistentMap<ObjectNeeds>> byDependent)
    {
        _catalog = catalog;
        _needs = needs;
        _byReferenced = byReferenced;
        _byDependent = byDependent;
    }

    public static DependencyGraph Of(Catalog catalog)
    {
        var needs = CatalogDifference.Between(Catalog.Empty, catalog)
            .OrderBy(difference => difference.Key, StringComparer.Ordinal)
            .Select(difference => new KeyValuePair<string, ObjectNeeds>(difference.Key, NeedsOf(catalog, difference.Name, difference.New!)))
            .ToList();
        return new(catalog, PersistentMap.FromOrdered(needs), IndexOf(needs, dependency => dependency.Referenced.Name), IndexOf(needs, dependency => dependency.Dependent.Name));
    }

    /// <summary>The graph of another catalog, made out of this one: what both catalogs share is not read again.</summary>
    public DependencyGraph After(Catalog catalog)
    {
        var differences = CatalogDifference.Between(_catalog, catalog).ToList();
        var changed = new HashSet<string>(differences.Select(difference => difference.Key), StringComparer.Ordinal);
        var concerned = differences
            .Where(difference => difference.ConcernsOthers)
            .SelectMany(difference => Find(_byReferenced, difference.Name).Entries())
            .Where(user => changed.Add(user.Key))
            .Select(user => new CatalogDifference(user.Key, user.Value.Name, user.Value.Value, user.Value.Value))
            .ToList();
        return differences.Concat(concerned).Aggregate(this, (graph, difference) => graph.With(difference, catalog));
    }

    /// <summary>What needs the object directly.</summary>
    public IEnumerable<Dependency> DependentsOf(ObjectId referenced)
        => Find(_byReferenced, referenced.Name).SelectMany(needs => needs.Dependencies.Where(dependency => dependency.Referenced == referenced));

    /// <summary>What the object needs directly.</summary>
    public IEnumerable<Dependency> NeedsOf(ObjectId dependent)
        => Find(_byDependent, dependent.Name).SelectMany(needs => needs.Dependencies.Where(dependency => dependency.Dependent == dependent));

    /// <summary>What goes with these objects without being asked: themselves, and what is made of them.</summary>
    public HashSet<ObjectId> OwnedBy(IEnumerable<ObjectId> objects) => Closure(objects, kind => kind == DependencyKind.Auto);

    /// <summary>What goes with these objects by CASCADE.</summary>
    public HashSet<ObjectId> Cascade(IEnumerable<ObjectId> objects) => Closure(objects, _ => true);

    private static PersistentMap<ObjectNeeds> Find(PersistentMap<PersistentMap<ObjectNeeds>> index, QualifiedName name)
        => index.Find(name.ToString()) ?? PersistentMap.Create<ObjectNeeds>();

    private DependencyGraph With(CatalogDifference difference, Catalog catalog)
    {
        var old = _needs.Find(difference.Key);
        var wanted = difference.New is { } value ? NeedsOf(catalog, difference.Name, value) : null;
        return new(
            catalog,
            wanted is null ? _needs.Remove(difference.Key) : _needs.SetItem(difference.Key, wanted),
            With(_byReferenced, difference.Key, old, wanted, dependency => dependency.Referenced.Name),
            With(_byDependent, difference.Key, old, wanted, dependency => dependency.Dependent.Name));
    }

    private static PersistentMap<PersistentMap<ObjectNeeds>> With(
        PersistentMap<PersistentMap<ObjectNeeds>> index,
        string key,
        ObjectNeeds? old,
        ObjectNeeds? wanted,
        Func<Dependency, QualifiedName> name)
    {
        var names = Names(wanted, name);
        foreach (var gone in Names(old, name).Except(names))
        {
            var others = index[gone].Remove(key);
            index = others.Count == 0 ? index.Remove(gone) : index.SetItem(gone, others);
        }

        return names.Aggregate(index, (result, used) => result.SetItem(used, (result.Find(used) ?? PersistentMap.Create<ObjectNeeds>()).SetItem(key, wanted!)));
    }

    private static ObjectNeeds NeedsOf(Catalog catalog, QualifiedName name, object value) => new(name, value, CatalogDependencies.Of(catalog, name, value).ToEquatableArray());

    /// <summary>The needs, which are in order, under each of the names that they have.</summary>
    private static PersistentMap<PersistentMap<ObjectNeeds>> IndexOf(List<KeyValuePair<string, ObjectNeeds>> needs, Func<Dependency, QualifiedName> name)
    {
        var byName = new Dictionary<string, List<KeyValuePair<string, ObjectNeeds>>>(StringComparer.Ordinal);
        foreach (var entry in needs)
        {
            foreach (var used in Names(entry.Value, name))
            {
                if (!byName.TryGetValue(used, out var users))
                {
                    byName.Add(used, users = []);
                }

                users.Add(entry);
            }
        }

        return PersistentMap.FromOrdered(byName
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => new KeyValuePair<string, PersistentMap<ObjectNeeds>>(entry.Key, PersistentMap.FromOrdered(entry.Value)))
            .ToList());
    }

    private static List<string> Names(ObjectNeeds? needs, Func<Dependency, QualifiedName> name)
        => needs is null ? [] : [.. needs.Dependencies.Select(name).Distinct().Select(used => used.ToString()).Distinct()];

    private HashSet<ObjectId> Closure(IEnumerable<ObjectId> objects, Func<DependencyKind, bool> follows)
    {
        var reached = new HashSet<ObjectId>(objects);
        var open = new Queue<ObjectId>(reached);
        while (open.Count > 0)
        {
            foreach (var dependency in DependentsOf(open.Dequeue()))
            {
                if (follows(dependency.Kind) && reached.Add(dependency.Dependent))
                {
                    open.Enqueue(dependency.Dependent);
                }
            }
        }

        return reached;
    }
}
