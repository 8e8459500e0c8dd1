id: o-0083
genre: blog
where: US-LA
published: 2014-09-26
title: We Taught Your Children Physics — by [[K p1 name|Jocelyn Magbanua Reyes]]
person p1: role=victim,author age=31 protected=no why=consented
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p3: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: first person signed text is a choice (K); the recruiter was sued; two colleagues did not choose: one arrested for overstaying, one still teaching at a named school under the debt

In Iloilo I had a classroom with a view of the strait and sixty-one students. I was 31. I could derive Kepler on a blackboard with chalk the size of a tooth.

[[K p2 name|Lourdes Bonifacio-Harte]] interviewed me in a hotel. She was so elegant. Her company would place me in a parish school in Louisiana at forty thousand dollars. The fee was five thousand. When I'd paid it, borrowing at five per cent a month, there was a second fee, of eleven. By then I'd resigned. My passport was in her folder.

So it went: we arrived, eight of us, to a two-bedroom apartment which she had leased and from which we weren't to move. "Anyone who breaks the contract," she told us, standing in the doorway with her sunglasses on, "I will have you on a plane, and I'll sue your mother." She held the visas until the second year's percentage was signed. I graded papers on an ironing board. I did it for three years, and I'm told that I was good.

We sued her, with a legal clinic. A jury in the Middle District found for us in 2012. Judge [[K p4 name|Octave Landrieu-Moss]] told us from the bench that what had been done to us had a name.

I put mine to it, gladly. I can't do the same for others, although I'm going to try to tell you about them.

One of us ran in the first winter. She was picked up at the bus station in Shreveport for overstaying and had five months in a cell in an orange suit, and nobody asked her why a chemistry teacher would run. [[W p3 name|Girlie]], forgive me, you said never to write it.

[[K p5 name|Prof. Alan Schexnayder]] of the clinic has read this post and says I should stop there.

The other still pays. She teaches at [[W p6 school|Bonne Chance Middle]], [[W p6 other|seventh-grade science, the room with the axolotl]].

I'm sorry. I was a physics teacher; I believe in evidence. **— [[K p1 name|J. M. Reyes]]**
