id: o-0011
genre: blog
where: AU-NSW
published: 2022-03-05
title: What I want the sentence to say, by [[D p2 name|Michelle Karageorgiou]]
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=author,relative age=- protected=decide why=author
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: none
note: a mother signs as author, her own name is for the editor; the daughter, the brother, the rowing club are withheld; coach convicted

On Thursday Judge [[K p4 name|Margaret Eu]] will tell us how long. I've rehearsed every number from two to fourteen in the shower. None of them fits.

I'm writing before she does so that nobody says I wrote this in anger at the number.

My daughter was fifteen. She rowed at [[W p1 school|Lower Parramatta Girls' Rowing]], in the [[W p1 other|bow seat of the quad]], and [[K p3 name|Andrew Colin Mabbott]], forty-one, was the man with the megaphone. He pleaded guilty to three counts. The other five went away in a room I wasn't allowed in, and Sergeant [[K p6 name|Tane Harawira]], who's been decency itself, rang me from the corridor so I wouldn't read it on a phone.

What do I want it to say? I want the word *trust*, but not the way his barrister said it, "a breach of trust", like a leak. He'd eaten at our table. He'd taught [[W p5 name|Dimitri]], who's nine, to do a bowline.

I want it to say that she got in the boat again, on the fourteenth of November, in the dark, by herself, and nobody made her.

[[W p1 name|Eleni]] says I shouldn't put that. I asked her about every line here, and she crossed out two and added one. Hers is: "I am not the sad part of his story."

I can't sign this with her name and I don't wish to sign it with nobody's. So it's mine.

[[D p2 name|Michelle K.]]
