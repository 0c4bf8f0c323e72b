using MigrationBuild.Tasks.Files;

namespace MigrationBuild.Tasks.Tests.Files;

public sealed class DirectoryLockTests
{
    [Test]
    public void A_directory_that_another_build_holds_is_not_taken()
    {
        using var folder = new TemporaryFolder();
        using var held = DirectoryLock.TryTake(folder.Path, TimeSpan.Zero);

        Assert.That(held, Is.Not.Null);
        // A mutex belongs to a thread.
        var second = System.Threading.Tasks.Task.Run(() => DirectoryLock.TryTake(folder.Path + Path.DirectorySeparatorChar, TimeSpan.Zero)).Result;
        Assert.That(second, Is.Null);
    }

    [Test]
    public void A_directory_that_was_given_back_is_taken()
    {
        using var folder = new TemporaryFolder();
        DirectoryLock.TryTake(folder.Path, TimeSpan.Zero)!.Dispose();

        using var again = DirectoryLock.TryTake(folder.Path, TimeSpan.Zero);

        Assert.That(again, Is.Not.Null);
    }
}
