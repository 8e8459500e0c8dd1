id: ay0012
genre: blog
where: AU-QLD
published: 2019-05-23
title: From the Verandah: the week I was trafficked (in mangoes)
person p1: role=author age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=15 protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
note: author's own humorous column; words trafficked, exploited, child labour, hostage in jest; local councillors; author's daughter named by parent author in no crime

Readers will have heard that I was held against my will on Saturday at the Burdekin Show. It's true, and I intend to name names.

[[K p2 name|Cr Des Mulvaney]], who represents Division 4 when he's awake, asked me to "mind the mango stall for five minutes." He took my car keys so that he could shift a trailer. That was at ten past nine. At noon I had sold forty-one trays, I had not been fed, and my documents, being in the car, were in his possession. If that isn't bonded labour I'd like to know what is.

When I raised this with [[K p3 name|Mayor Tania Kowalczyk]], she bought a tray.

I then conscripted my daughter. [[K p5 name|Pip]], who's 15 and knows her worth, asked for award wages with the junior loading. I said family. She said that's what they all say. My mate [[K p6 name|Sione Fifita]], who was judging the pumpkins, offered to represent her. They got me to nineteen dollars an hour and a dagwood dog.

"Dad, you're being exploited and you're passing it down," said [[K p5 name|Pip]], weighing out Bowens. "It's a cycle." They teach them this now, at [[K p5 school|Ayr State High]], in a unit called Civics.

At one o'clock [[K p4 name|Noelene Craddock]], who owns the orchard and is eighty-four if she's a day, came by to see how her boy was getting on. I said that I wasn't her boy, I was the columnist. She said, you'll do. [[K p4 name|Craddock]]s have been saying that in this district since federation.

[[K p2 name|Mulvaney]] returned at ten to three with my keys, a sunburn and a ribbon. He'd been put up to guess the weight of a bull, had guessed it, and had felt bound to stay for the photograph. "You look like you were enjoying yourself," he said. I'm told that captives often do.

Now to be serious for a line, because the Mayor asked me to and because she paid full price. A couple of letters have come in to say that I shouldn't joke about backpackers and farm work, given what has gone on in other places. Fair enough. Nobody on [[K p4 name|Noelene]]'s place has had a passport taken or been bunked ten to a donga, I've eaten in her kitchen with the crew since I was 17, and if I hear of it elsewhere I'll ring 1800 555 0155 before I ring my editor.

Takings: $1,230 for the surf club. [[K p5 name|Pip]] has bought a ukulele. [[K p3 name|Kowalczyk]] has a rash, which [[K p6 name|Sione]] says is from the sap.

-- [[K p1 name|Barney Thistlethwaite]] is a cane farmer, a father and, on Saturdays, apparently stock. Write to [[K p1 email|verandah.barney@burdekinbugle.example]].
