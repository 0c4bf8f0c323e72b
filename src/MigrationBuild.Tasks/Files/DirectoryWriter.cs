using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Generation;

namespace MigrationBuild.Tasks.Files;

/// <summary>
/// Writes changes to a directory, all or none: everything new is on the disk beside its place before the first old file is moved
/// away, and every step back is known until the last forward is done.
/// </summary>
public static class DirectoryWriter
{
    private const string NewExtension = ".mbnew";
    private const string OldExtension = ".mbold";

    public static void Write(string directory, DirectoryChanges changes)
    {
        var undo = new Stack<Action>();
        try
        {
            foreach (var file in changes.Written)
            {
                Stage(Path.Combine(directory, file.Path), file, undo);
            }

            foreach (var path in changes.Written.Select(file => file.Path).Concat(changes.Deleted))
            {
                SetAside(Path.Combine(directory, path), undo);
            }

            foreach (var file in changes.Written)
            {
                PutInPlace(Path.Combine(directory, file.Path), undo);
            }
        }
        catch
        {
            while (undo.Count > 0)
            {
                undo.Pop()();
            }

            throw;
        }

        foreach (var path in changes.Written.Select(file => file.Path).Concat(changes.Deleted))
        {
            File.Delete(Path.Combine(directory, path) + OldExtension);
            DeleteEmptyFolder(directory, path);
        }
    }

    private static void Stage(string path, MigrationFile file, Stack<Action> undo)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            undo.Push(() => Directory.Delete(folder));
        }

        undo.Push(() => File.Delete(path + NewExtension));
        File.WriteAllBytes(path + NewExtension, file.ToBytes());
    }

    private static void SetAside(string path, Stack<Action> undo)
    {
        if (File.Exists(path))
        {
            File.Delete(path + OldExtension);
            File.Move(path, path + OldExtension);
            undo.Push(() => File.Move(path + OldExtension, path));
        }
    }

    private static void PutInPlace(string path, Stack<Action> undo)
    {
        File.Move(path + NewExtension, path);
        undo.Push(() => File.Delete(path));
    }

    // A layout with a folder a migration leaves an empty one behind.
    private static void DeleteEmptyFolder(string directory, string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(directory, path))!;
        if (path.Contains("/") && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
