using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Definitions;
using MigrationBuild.Schema.Dependencies;

namespace MigrationBuild.Schema.Planning;

/// <summary>
/// The order in which steps run: by stage and phase, so that a plan reads well, and beyond that by who needs whom: an object is made after what it uses,
/// and dropped after what uses it. A step goes before its place where another one waits for it, and to a later stage where it must wait itself.
/// </summary>
internal sealed class PlanOrder
{
    private readonly List<PlanStep> _steps;
    private readonly List<int>[] _prerequisites;

    private PlanOrder(IEnumerable<PlanStep> steps, PlanGraphs graphs)
    {
        _steps = [.. steps.OrderBy(step => step.Stage).ThenBy(step => step.Phase)];
        _prerequisites = [.. _steps.Select(_ => new List<int>())];
        Connect(graphs.Current, graphs.Desired);
    }

    public static IReadOnlyList<PlanStep> Sort(IEnumerable<PlanStep> steps, PlanGraphs graphs)
    {
        var order = new PlanOrder(steps, graphs);
        order.RaiseStages();
        return order.InOrder();
    }

    private void Connect(DependencyGraph current, DependencyGraph desired)
    {
        var makers = Index(step => step.Makes.Concat(step.Alters));
        var droppers = Index(step => step.Drops);
        var alterers = Index(step => step.Alters);
        for (var i = 0; i < _steps.Count; i++)
        {
            foreach (var made in _steps[i].Makes)
            {
                Require(i, droppers[made]);
                // What is made again would find the function that it called before, if that were still there.
                foreach (var called in current.NeedsOf(made).Select(need => need.Referenced).Where(need => need.Kind == ObjectKind.Routine))
                {
                    Require(i, droppers[called]);
                }

                // A sequence is made by itself; the column that it goes with (OWNED BY) is said afterwards.
                // The part of an index or key may be there before the whole.
                foreach (var need in desired.NeedsOf(made).Where(need => !(need.Kind == DependencyKind.Auto && (need.Referenced.Kind is ObjectKind.Constraint or ObjectKind.Index)) && (made.Kind != ObjectKind.Relation || need.Kind == DependencyKind.Normal || need.Referenced.Kind == ObjectKind.Relation)))
                {
                    Require(i, makers[need.Referenced]);
                }
            }

            foreach (var needed in _steps[i].Needs)
            {
                Require(i, makers[needed].Where(maker => _steps[maker].Makes.Contains(needed)));
            }

            // What is changed may use what is new.
            foreach (var need in _steps[i].Alters.Where(altered => altered.Kind is ObjectKind.Relation or ObjectKind.Column or ObjectKind.Routine or ObjectKind.Trigger or ObjectKind.Rule or ObjectKind.PublicationMember || DefinedKind.Contains(altered.Kind)).SelectMany(desired.NeedsOf))
            {
                Require(i, makers[need.Referenced].Where(maker => !_steps[maker].Alters.Contains(need.Referenced)));
            }

            // What is dropped by itself is dropped before what would take it along.
            Require(i, _steps[i].Drops.SelectMany(gone => droppers[gone]).Where(other => _steps[other].Drops.Count < _steps[i].Drops.Count));

            // A default or constraint that goes might not fit what its column becomes.
            foreach (var altered in _steps[i].Alters.Where(altered => altered.Kind == ObjectKind.Column))
            {
                Require(i, droppers[ObjectId.ColumnDefault(altered.Name, altered.Part)]);
                foreach (var constraint in current.DependentsOf(altered).Select(user => user.Dependent).Where(user => user.Kind == ObjectKind.Constraint))
                {
                    Require(i, droppers[constraint].Where(dropper => _steps[dropper].Stage <= _steps[i].Stage));
                }
            }

            // What is made of an object goes with it, unasked.
            foreach (var gone in _steps[i].Drops.Concat(_steps[i].Alters))
            {
                foreach (var user in current.DependentsOf(gone).Where(user => user.Kind == DependencyKind.Normal).Select(user => user.Dependent))
                {
                    Require(i, droppers[user].Take(1));
                    if (!droppers[user].Any() && desired.NeedsOf(user).All(need => need.Referenced != gone))
                    {
                        Require(i, alterers[user]);
                    }
                }
            }
        }
    }

    private ILookup<ObjectId, int> Index(Func<PlanStep, IEnumerable<ObjectId>> objects)
        => _steps.SelectMany((step, i) => objects(step).Select(id => (Id: id, Step: i))).ToLookup(entry => entry.Id, entry => entry.Step);

    private void Require(int step, IEnumerable<int> others) => _prerequisites[step].AddRange(others.Where(other => other != step));

    private void RaiseStages()
    {
        for (var isRaised = true; isRaised;)
        {
            isRaised = false;
            for (var i = 0; i < _steps.Count; i++)
            {
                var stage = _prerequisites[i].Select(other => _steps[other].Stage).DefaultIfEmpty(_steps[i].Stage).Max();
                if (stage > _steps[i].Stage)
                {
                    _steps[i] = _steps[i] with { Stage = stage };
                    isRaised = true;
                }
            }
        }
    }

    private List<PlanStep> InOrder()
    {
        var ordered = new List<PlanStep>();
        var visited = new bool[_steps.Count];
        foreach (var stage in Enumerable.Range(0, _steps.Count).GroupBy(i => _steps[i].Stage).OrderBy(stage => stage.Key))
        {
            // What comes later than it was planned comes in its phase there.
            foreach (var step in stage.OrderBy(step => _steps[step].Phase))
            {
                Visit(step);
            }
        }

        return ordered;

        // A circle is left where it closes; the proof of the plan tells whether that does.
        void Visit(int step)
        {
            if (visited[step])
            {
                return;
            }

            visited[step] = true;
            foreach (var other in _prerequisites[step].OrderBy(other => other))
            {
                Visit(other);
            }

            ordered.Add(_steps[step]);
        }
    }
}
