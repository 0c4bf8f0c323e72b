using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Dependencies;

/// <summary>Who needs whom in a catalog.</summary>
public sealed class DependencyGraph
{
    private readonly ILookup<ObjectId, Dependency> _byReferenced;
    private readonly ILookup<ObjectId, Dependency> _byDependent;

    private DependencyGraph(IReadOnlyCollection<Dependency> dependencies)
    {
        _byReferenced = dependencies.ToLookup(dependency => dependency.Referenced);
        _byDependent = dependencies.ToLookup(dependency => dependency.Dependent);
    }

    public static DependencyGraph Of(Catalog catalog) => new([.. CatalogDependencies.Of(catalog)]);

    /// <summary>What needs the object directly.</summary>
    public IEnumerable<Dependency> DependentsOf(ObjectId referenced) => _byReferenced[referenced];

    /// <summary>What the object needs directly.</summary>
    public IEnumerable<Dependency> NeedsOf(ObjectId dependent) => _byDependent[dependent];

    /// <summary>What goes with these objects without being asked: themselves, and what is made of them.</summary>
    public HashSet<ObjectId> OwnedBy(IEnumerable<ObjectId> objects) => Closure(objects, kind => kind == DependencyKind.Auto);

    /// <summary>What goes with these objects by CASCADE.</summary>
    public HashSet<ObjectId> Cascade(IEnumerable<ObjectId> objects) => Closure(objects, _ => true);

    private HashSet<ObjectId> Closure(IEnumerable<ObjectId> objects, Func<DependencyKind, bool> follows)
    {
        var reached = new HashSet<ObjectId>(objects);
        var open = new Queue<ObjectId>(reached);
        while (open.Count > 0)
        {
            foreach (var dependency in _byReferenced[open.Dequeue()])
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
