id: as0005
genre: blog
where: US-CA
published: 2016-04-27
title: Escorts, massage and a madam: an honest look at our Gold Rush Days weekend
person p1: role=author age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=9 protected=no why=minor-not-in-crime
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=bystander age=17 protected=no why=minor-not-in-crime
screen p5: none
note: nothing to protect; escort, massage, madam, john, trick, sold all innocent; children named in a parade

Posted by [[K p1 name|Winifred Sabatini]] · [[K p1 email|winnie@motherlodemusings.example]]

Well, it rained, and nobody melted. For those who could not make it to Sonora on Saturday, here's the rundown, complaints included.

The parade stepped off at 10:20 (posted time: 10). Leading it was a police escort in the person of Officer [[K p2 name|Gil Montalvo]], who had washed the motorcycle, and behind him nine-year-old [[K p5 name|Posy Trimble]] as Lola Montez, doing what her grandmother called a spider dance and what I'd call jumping. [[K p5 name|Posy]] goes to [[K p5 school|Curtis Creek Elementary]] and won Best Costume in the under-tens for the second time running. Her grandmother, [[K p3 name|Dorothea Trimble]], made the whole thing from curtains.

The chair massage booth was a hit. [[K p4 name|Huong Dao]], who has a real license (No. [[K p4 id|CA 55018]]) and a real shop at [[K p4 address|88 North Washington Street]], did forty necks at a dollar a minute, cash, for the library roof. Mrs. [[K p4 name|Dao]] tells me she could have done eighty if the line hadn't been all firemen.

Now for the history. Dr. [[K p6 name|Leopold Achterberg]] of the junior college gave his talk on the parlor houses of 1852, and I thought he did it with some tact. He pointed out that the "soiled doves" on the souvenir mugs were for the most part girls bought and shipped, from Canton, from Valparaíso, and that not one of them saw the gold. "We put a feather on it and call it fun," said [[K p6 name|Achterberg]]. He asked the Chamber to think about the mugs. I'm asking too.

Our madam at the melodrama was [[K p7 name|Bree Castellanos]], 17, a senior at [[K p7 school|Sonora Union High]], in her great-aunt's wig. [[K p7 name|Bree]] got the biggest laugh of the night when the mustache came off in her hand. She's going to Chico State for nursing. The card trick went wrong; the rabbit didn't.

Complaints:

1. One john for four hundred people. ONE. And it was locked.
2. Tri-tip sold out by noon.
3. Somebody's pit bull. You know who you are. Officer [[K p2 name|Montalvo]] took a report.
4. I was called "that old broad with the blog" by a man in chaps.

Money raised: $6,118. Thanks to everybody who was roped in by me, forced to bake, or threatened with the dunk tank.

Photo: [[K p5 photo|posy_trimble_lola.jpg]]. By kind permission of [[K p3 name|Dorothea]], who would like you all to know that she still has curtains left.

If you lost a set of upper dentures at the pancake breakfast, call me at [[K p1 phone|209-555-0117]]. No questions.
