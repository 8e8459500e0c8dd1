id: aj0045
genre: news
where: US-CO
published: 2011-07-26
title: Cañon City guard took "payment" in cigarettes, suit says
person p1: role=victim,convicted age=27 protected=yes why=sexual-offence-victim
person p2: role=victim,convicted age=- protected=yes why=sexual-offence-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=convicted age=- protected=no why=adult-convicted
screen p1: none
note: prisoners as victims of sexual misconduct; convict is victim; the inmate numbers and the job in prison single them out; third inmate only witness, stays

DENVER — To get her asthma spray out of the sergeant's locker a prisoner had to be nice, and she was not nice enough.

That's the gist of nineteen pages filed on Monday in U.S. District Court against [[K p3 name|Sgt. Royce Dunleavy]], 44, of the women's prison, by an inmate, 27, who goes in the complaint by the letters R.M. A grand jury in Fremont County has charged [[K p3 name|Dunleavy]] as well; he turned himself in with his union steward, booking [[K p3 id|11-2204]].

She'd come in on a five-year term for bad checks, says the suit. From October he would call her to [[W p1 place|the dog-training kennel, where she was the one handler on nights]], and turn the lamp off. She told a nurse. The nurse told a captain. The captain put her in segregation, "for her safety," 61 days.

The state's answer, by Assistant Attorney General [[K p5 name|Philip Cordray]], gives what her lawyer had left out. It's titled "Response as to [[W p1 name|Rochelle Maddox]], DOC [[W p1 id|148290]]." [[K p5 name|Cordray]] filed a corrected one by four. In the corrected one the name is gone from the title, and on page six it says that "[[W p1 name|Maddox]] has been written up before."

"They have her mugshot, they have a press office, and they have the nerve," said her lawyer, [[K p4 name|Consuelo Baird]].

There's a second. She's out, on parole in Trinidad, and hadn't meant to be found. "I'm [[W p2 name|Dee]], from the laundry," she told [[K p4 name|Baird]]'s voicemail; the message was played at the hearing in full. "[[W p2 name|Deidre Fontaine]]. He did it to me for cigarettes. Call me at [[W p2 phone|719-555-0182]]."

Warden [[K p6 name|Theodora Quill]] has put windows in the kennel doors. "I'd rather it had been done before me," [[K p6 name|Quill]] said.

A lifer, [[K p8 name|Marguerite Pohl]], has agreed to testify, and says that she can be named, "what'll they do, give me longer?" She saw the lamp go off on eleven nights and scratched each on her bunk. [[K p8 name|Pohl]], serving for a 1983 murder, is number [[K p8 id|50117]] and isn't herself a plaintiff.

R.M.'s mother drives up on Sundays from Walsenburg with the woman's two boys. [[W p7 name|Jeanette Maddox]] heard about the sergeant on the car radio. "They said an inmate. I said to the boys, change it to music, and I knew."

The dog she was training, a yellow Lab for a blind man in Pueblo, went out in June. The graduation notice, pinned up in the lobby beneath a wanted poster, says it was raised by "[[W p1 other|R. Maddox, Unit 4]]."
