using System.Globalization;
using System.Text;

namespace MigrationBuild.Tasks.Files;

/// <summary>Held while a directory is read and written, against other builds of the same project on this machine.</summary>
public sealed class DirectoryLock : IDisposable
{
    private readonly Mutex _mutex;

    private DirectoryLock(Mutex mutex) => _mutex = mutex;

    /// <summary>Waits for the directory; null when another build holds it too long.</summary>
    public static DirectoryLock? TryTake(string directory, TimeSpan timeout)
    {
        var mutex = new Mutex(initiallyOwned: false, NameOf(directory));
        try
        {
            if (!mutex.WaitOne(timeout))
            {
                mutex.Dispose();
                return null;
            }
        }
        catch (AbandonedMutexException)
        {
            // The other build was killed. What it left half done this one sets right.
        }

        return new DirectoryLock(mutex);
    }

    public void Dispose()
    {
        _mutex.ReleaseMutex();
        _mutex.Dispose();
    }

    private static string NameOf(string directory)
    {
        using var hash = System.Security.Cryptography.SHA256.Create();
        var path = Path.GetFullPath(directory).TrimEnd(Path.DirectorySeparatorChar);
        var digest = hash.ComputeHash(Encoding.UTF8.GetBytes(path));
        return "MigrationBuild-" + string.Concat(digest.Take(16).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
