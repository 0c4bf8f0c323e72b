using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Linting.Fixes;

/// <summary>A file that a fix makes, in its place among the others.</summary>
/// <param name="Path">Beside the file that is mended, named as that one is, with a version between that one and the next.</param>
/// <param name="Text">The whole text.</param>
/// <param name="IsNew">Whether there is no such file yet. Else it is one that an earlier fix of the same file made, which gets more statements.</param>
public sealed record PlacedFile(string Path, string Text, bool IsNew)
{
    /// <summary>Where the files of a fix go; null where no version lies between the file and the next, or where it has none itself.</summary>
    /// <param name="fix">The fix.</param>
    /// <param name="path">The file that it mends.</param>
    /// <param name="later">The files that run behind it, in their order; no more of them are asked for than needed.</param>
    public static IReadOnlyList<PlacedFile>? Place(Fix fix, string path, IEnumerable<SourceFile> later)
    {
        var placed = new List<PlacedFile>();
        var made = later.TakeWhile(each => FollowingNames.IsMadeOf(path, each.Path, FollowingFile.Movable)).ToList();

        // Directly behind the file where there is room, else behind what earlier fixes of it made.
        IEnumerable<(string Previous, int Next)> places = made.Select((each, i) => (each.Path, i + 1)).Prepend((path, 0)).ToList();
        foreach (var file in fix.Following)
        {
            var at = made.FindIndex(each => FollowingNames.IsMadeOf(path, each.Path, [file.Suffix]) && file.CanJoin(each.Text));
            if (at >= 0)
            {
                placed.Add(new PlacedFile(made[at].Path, WithLineEnd(made[at].Text) + file.Body, IsNew: false));
                places = [(made[at].Path, at + 1)];
                continue;
            }

            var found = places
                .Select(place => (Path: FollowingNames.Between(place.Previous, later.Skip(place.Next).FirstOrDefault()?.Path, path, file.Suffix), place.Next))
                .FirstOrDefault(place => place.Path is not null);
            if (found.Path is null)
            {
                return null;
            }

            placed.Add(new PlacedFile(found.Path, file.Text, IsNew: true));
            places = [found!];
        }

        return placed;
    }

    private static string WithLineEnd(string text) => text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n";
}
