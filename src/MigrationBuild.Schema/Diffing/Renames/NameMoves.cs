using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Diffing.Renames;

/// <summary>
/// Which hints among the names of one space (the tables of a schema, the columns of a table) are still to be followed, and in which order: a name must be
/// free before it is given. A hint that was followed in an earlier migration says nothing any more.
/// </summary>
/// <param name="kind">What the names are of, in messages.</param>
/// <param name="isCurrent">Whether such an object of that name is there now.</param>
/// <param name="isTaken">Whether the name is taken now, by whatever.</param>
/// <param name="isDesired">Whether the schema has such an object of that name.</param>
/// <param name="fit">How much the current object of the first name is like the desired one of the second.</param>
internal sealed class NameMoves(
    string kind,
    Func<string, bool> isCurrent,
    Func<string, bool> isTaken,
    Func<string, bool> isDesired,
    Func<string, string, int> fit,
    ICollection<SourceDiagnostic> diagnostics)
{
    private readonly List<NameMove> _moves = [];

    /// <summary>The renames to make, one after another.</summary>
    public IEnumerable<NameMove> Find(IEnumerable<(string Name, FormerName Former)> hints)
    {
        foreach (var (name, former) in hints)
        {
            if (former.Name is { Length: > 0 } old)
            {
                Take(new NameMove(old, name, former.Place));
            }
        }

        while (_moves.RemoveAll(IsMoot) > 0)
        {
        }

        RemoveDoneCircles();
        return InOrder();
    }

    private void Take(NameMove move)
    {
        if (!isCurrent(move.Old))
        {
            if (!isTaken(move.New))
            {
                Report(move, $"there is neither a {kind} {move.Old} nor {move.New} to begin with. Correct the name, or leave it empty for a new {kind}.");
            }
        }
        else if (_moves.Find(other => other.Old == move.Old) is { } other)
        {
            Report(move, $"so is {other.New}. It can have become one of them only.");
        }
        else
        {
            _moves.Add(move);
        }
    }

    private bool IsMoot(NameMove move)
    {
        if (isTaken(move.New) && !_moves.Exists(other => other.Old == move.New))
        {
            if (!isDesired(move.Old))
            {
                Report(move, $"the name {move.New} is taken already. Take the hint out; {move.Old} is dropped then, unless another {kind} has it for a former name.");
            }

            return true;
        }

        if (isDesired(move.Old) && !_moves.Exists(other => other.New == move.Old))
        {
            Report(move, $"the schema still has a {kind} {move.Old}. Take out the hint, or the {kind} {move.Old}.");
            return true;
        }

        return false;
    }

    /// <summary>Names that were exchanged are all there before and after: what the objects are tells which it is.</summary>
    private void RemoveDoneCircles()
    {
        foreach (var circle in _moves.Select(CircleOf).Where(circle => circle.Count > 0 && _moves.Contains(circle[0])).ToList())
        {
            var (after, before) = (circle.Sum(move => fit(move.Old, move.New)), circle.Sum(move => fit(move.New, move.New)));
            if (after == before && _moves.Contains(circle[0]))
            {
                Report(
                    circle[0],
                    $"{string.Join(" and ", circle.Select(move => move.Old))} exchange their names, and nothing tells whether that is done already: they are too much alike. Write the renames in a migration of your own, and take the hints out.");
            }

            if (after <= before)
            {
                _moves.RemoveAll(circle.Contains);
            }
        }
    }

    /// <summary>The moves from one to the next until the first name is reached again; empty where it is not.</summary>
    private List<NameMove> CircleOf(NameMove first)
    {
        var circle = new List<NameMove> { first };
        while (_moves.Find(move => move.Old == circle[circle.Count - 1].New) is { } next)
        {
            if (next == first)
            {
                return circle;
            }

            circle.Add(next);
        }

        return [];
    }

    private IEnumerable<NameMove> InOrder()
    {
        while (_moves.Count > 0)
        {
            if (_moves.Find(move => !_moves.Exists(other => other.Old == move.New)) is { } free)
            {
                _moves.Remove(free);
                yield return free;
                continue;
            }

            // A circle opens where one of its objects steps aside.
            var first = _moves[0];
            var aside = NameGenerator.Choose(first.Old, null, "renamed", name => isTaken(name) || isDesired(name));
            _moves[0] = first with { Old = aside };
            yield return first with { New = aside };
        }
    }

    private void Report(NameMove move, string why) => diagnostics.Add(new SourceDiagnostic(
        RenameDiagnostics.UnusableHint,
        move.Place.File!,
        move.Place.Span,
        $"{char.ToUpperInvariant(kind[0])}{kind.Substring(1)} {move.New} is said to have been {move.Old}, but {why}"));
}
