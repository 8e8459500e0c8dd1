id: aw0008
genre: blog
where: US-WA
published: 2012-09-30
title: I saw "The Girl in Bay 9" so that you can have your Friday back
person p1: role=author age=- protected=no why=author
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=public-figure age=17 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen p4: none
note: film about sex trafficking; a teenage actress plays the victim; the characters have names too and are nobody

Posted by [[K p1 name|Ingrid Vasquez-Moe]] in [[K p1 other|Second Row, Aisle]]

Fifteen, kidnapped, drugged, sold at a truck wash outside Spokane: such is the week of Daisy, heroine of "The Girl in Bay 9," which opened the Yakima Independent Film Days and sent two people out for air. Relax. Daisy doesn't exist. She is [[K p4 name|Tamsin Okafor-Reid]], 17, of Ellensburg, who's going to be a star, and who told the audience afterward that her hardest scene was eating cold ravioli eleven times.

[[K p2 name|Leo Stranahan]] directs as if somebody had told him that subtlety was a felony. There is a pimp called Rooster ([[K p3 name|Marcus Delgado-Finch]], having the time of his life) who brands his girls, beats them with a wet towel and keeps their IDs in a lunchbox. There's a trick with a wedding ring. There is, heaven help us, a white van. When Daisy is finally arrested for prostitution and locked in juvie, [[K p2 name|Stranahan]] plays a cello.

And yet! [[K p4 name|Okafor-Reid]] does something in the interrogation scene that I've not been able to shake. The detective asks who hurt her. She starts to braid the fringe of the blanket. Nothing else for a minute and a half. You believe every terrible thing that the script has been shouting.

At the Q&A a man in the third row, [[K p5 name|Burt Halvorsen]], who owns an actual truck wash, wanted to know why it's always a truck wash. [[K p3 name|Delgado-Finch]], who's a lamb in person, bought him a beer. "Nobody ever makes a movie about a dentist," [[K p5 name|Halvorsen]] told me at the bar. I said give it time.

The festival had also invited [[K p6 name|Dr. Joan Kittredge]], who runs the real shelter program in this county and plainly would rather have been there. She was asked if it was true to life. "The vans aren't," said [[K p6 name|Kittredge]]. "The boyfriends are. Ours mostly get a ride from somebody they like." She declined to tell any story of any client, bless her, however often the moderator, Deputy Mayor [[K p7 name|Sonny Ishikawa]], asked for "just one, no names." [[K p7 name|Ishikawa]] then gave her a fruit basket.

Two stars out of four, both for the kid. It plays again Sunday at 4 at the [[K p2 place|Capitol Annex]]. [[K p4 name|Tamsin]], if your mom lets you read this: take the scholarship.

COMMENTS (2)
[[K p2 name|LeoStranahan]]: It was a viola.
[[K p1 name|Ingrid V-M]]: I stand corrected and unmoved.
