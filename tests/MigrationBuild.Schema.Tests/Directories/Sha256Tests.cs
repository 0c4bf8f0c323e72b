using System.Text;
using MigrationBuild.Schema.Directories;

namespace MigrationBuild.Schema.Tests.Directories;

public sealed class Sha256Tests
{
    // The padding changes shape at 56 and 64 bytes.
    [Test]
    public void Every_length_around_a_block_has_the_digest_of_the_framework([Range(0, 200)] int length)
    {
        var data = Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();

        Assert.That(Sha256.Digest(data), Is.EqualTo(System.Security.Cryptography.SHA256.HashData(data)));
    }

    [Test]
    public void Reading_the_digest_does_not_disturb_what_follows()
    {
        var hash = new Sha256();
        hash.Append(Encoding.UTF8.GetBytes("one"));
        var first = hash.Digest();
        hash.Append(Encoding.UTF8.GetBytes("two"));

        Assert.That(first, Is.EqualTo(System.Security.Cryptography.SHA256.HashData("one"u8)));
        Assert.That(hash.Digest(), Is.EqualTo(System.Security.Cryptography.SHA256.HashData("onetwo"u8)));
    }
}
