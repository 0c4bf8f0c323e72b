namespace MigrationBuild.Schema.Directories;

/// <summary>
/// SHA-256 (FIPS 180-4) whose value can be read in the middle and carried on from there. A row of <c>atlas.sum</c> is the digest of
/// all files so far; the framework's hash ends when it is read, which would make a directory of n files cost n² work.
/// </summary>
internal sealed class Sha256
{
    private const int BlockSize = 64;

    private static readonly uint[] RoundConstants =
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private readonly uint[] _state =
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private readonly uint[] _schedule = new uint[64];
    private readonly byte[] _block = new byte[BlockSize];
    private int _blockLength;
    private long _length;

    public Sha256()
    {
    }

    private Sha256(Sha256 other)
    {
        _state = (uint[])other._state.Clone();
        _block = (byte[])other._block.Clone();
        _blockLength = other._blockLength;
        _length = other._length;
    }

    public void Append(byte[] data)
    {
        _length += data.Length;
        var position = 0;
        while (position < data.Length)
        {
            var count = Math.Min(BlockSize - _blockLength, data.Length - position);
            Buffer.BlockCopy(data, position, _block, _blockLength, count);
            position += count;
            _blockLength += count;
            if (_blockLength == BlockSize)
            {
                Compress();
                _blockLength = 0;
            }
        }
    }

    /// <summary>The digest of everything appended so far; more may be appended afterwards.</summary>
    public byte[] Digest()
    {
        var copy = new Sha256(this);
        copy.Append(Padding(_length));

        var digest = new byte[32];
        for (var i = 0; i < copy._state.Length; i++)
        {
            WriteBigEndian(copy._state[i], digest, i * 4);
        }

        return digest;
    }

    public static byte[] Digest(byte[] data)
    {
        var hash = new Sha256();
        hash.Append(data);
        return hash.Digest();
    }

    private static byte[] Padding(long length)
    {
        var rest = (int)(length % BlockSize);
        var zeros = rest < 56 ? 56 - rest : 120 - rest;
        var padding = new byte[zeros + 8];
        padding[0] = 0x80;
        var bits = (ulong)length * 8;
        WriteBigEndian((uint)(bits >> 32), padding, zeros);
        WriteBigEndian((uint)bits, padding, zeros + 4);
        return padding;
    }

    private void Compress()
    {
        for (var i = 0; i < 16; i++)
        {
            var at = i * 4;
            _schedule[i] = ((uint)_block[at] << 24) | ((uint)_block[at + 1] << 16) | ((uint)_block[at + 2] << 8) | _block[at + 3];
        }

        for (var i = 16; i < 64; i++)
        {
            var w15 = _schedule[i - 15];
            var w2 = _schedule[i - 2];
            var s0 = RotateRight(w15, 7) ^ RotateRight(w15, 18) ^ (w15 >> 3);
            var s1 = RotateRight(w2, 17) ^ RotateRight(w2, 19) ^ (w2 >> 10);
            _schedule[i] = unchecked(_schedule[i - 16] + s0 + _schedule[i - 7] + s1);
        }

        var (a, b, c, d) = (_state[0], _state[1], _state[2], _state[3]);
        var (e, f, g, h) = (_state[4], _state[5], _state[6], _state[7]);
        unchecked
        {
            for (var i = 0; i < 64; i++)
            {
                var s1 = RotateRight(e, 6) ^ RotateRight(e, 11) ^ RotateRight(e, 25);
                var choice = (e & f) ^ (~e & g);
                var t1 = h + s1 + choice + RoundConstants[i] + _schedule[i];
                var s0 = RotateRight(a, 2) ^ RotateRight(a, 13) ^ RotateRight(a, 22);
                var majority = (a & b) ^ (a & c) ^ (b & c);
                (h, g, f, e, d, c, b, a) = (g, f, e, d + t1, c, b, a, t1 + s0 + majority);
            }

            _state[0] += a;
            _state[1] += b;
            _state[2] += c;
            _state[3] += d;
            _state[4] += e;
            _state[5] += f;
            _state[6] += g;
            _state[7] += h;
        }
    }

    private static uint RotateRight(uint value, int count) => (value >> count) | (value << (32 - count));

    private static void WriteBigEndian(uint value, byte[] target, int offset)
    {
        target[offset] = (byte)(value >> 24);
        target[offset + 1] = (byte)(value >> 16);
        target[offset + 2] = (byte)(value >> 8);
        target[offset + 3] = (byte)value;
    }
}
