id: ay0024
genre: filing
where: US-WA
published: 2019-04-02
title: Declaration for determination of probable cause
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=witness age=17 protected=yes why=minor-witness
person p8: role=accused age=45 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: the declaration uses initials as the court does (stay) and then leaks name in an ad caption, a text message, a school ID and a runaway report; friend of 17 is a witness; buyers and accused stay

SUPERIOR COURT OF WASHINGTON FOR PIERCE COUNTY
STATE v. [[K p2 name|DEONTE RAYMOND STARKS]] and [[K p3 name|KAYLIN JO MEISNER]]
Cause Nos. [[K p2 id|19-1-01550-4]], [[K p3 id|19-1-01551-2]]

[[K p4 name|ANGELA FIERRO]], under penalty of perjury, declares: I am a deputy prosecuting attorney and I have reviewed Tacoma Police incident 19-085-0155.

On March 26, 2019 [[K p5 name|Det. Lucas Umaña]] answered an online advertisement showing a female whose face was cropped. He recognized the wallpaper. At the room he met K.T., DOB [[W p1 birthdate|11/03/2002]], who offered him a price and was placed in handcuffs. She was cited for prostitution loitering and lying to an officer, having said that she was 22. She's sixteen. The citation was voided the next day.

K.T. told [[K p5 name|Det. Umaña]] that [[K p2 name|Starks]], 31, whom she knows as [[K p2 alias|"Cash"]], drove her from Yakima on March 9 and that since then she has seen four or five men a day. [[K p2 name|Starks]] keeps the money. [[K p3 name|Meisner]], 24, who told police that she "only did the books," answers the phone and buys food. K.T. stated that [[K p3 name|Meisner]] was kind to her.

The number in the advertisement is registered to [[K p3 name|Kaylin Meisner]]. Her phone held a contact saved as [[W p1 name|"Kalina T lil sis"]] and the following of March 20, from [[K p2 name|Starks]]: "tell [[W p1 name|kalina]] if she call her granny again im droppin her at the county." Also a photograph, titled [[W p1 photo|Kalina_Tso_16_new.jpg]], of a student card of [[W p1 school|Eagle Ridge Alternative, Toppenish]], no. [[W p1 id|440155]].

[[K p8 name|Leland Froehlich]], 45, an electrician of University Place, was in the parking lot with $160. He admitted that he'd come for "the Native girl." [[K p8 name|Froehlich]] is charged separately, [[K p8 id|19-1-01560-1]].

[[K p6 name|Marisela Pinto]], a housekeeper, told officers she had seen "the little one" ask at the desk for a stamp. [[K p6 name|Pinto]] gave her two.

A friend of K.T.'s, [[W p7 name|Jolene Sampson]], who is 17, received the letter. It was mailed from Tacoma and asked her to feed a horse. [[W p7 name|Sampson]] took it to the tribal police at Toppenish on March 25, where a runaway report had been on file since the 10th: "[[W p1 name|TSO, KALINA MAE]], 5-2, 110, [[W p1 body|white streak in hair left side, from birth]], last seen in [[W p1 other|Wapato Longhouse hoodie]]."

Based on the foregoing I believe that [[K p2 name|Starks]] committed promoting commercial sexual abuse of a minor, two counts, and human trafficking in the first degree; and [[K p3 name|Meisner]] promoting, one count. The State asks for $500,000 and $50,000, and no contact with K.T. or her grandmother.

Signed at Tacoma, April 2, 2019. [[K p4 name|Angela Fierro]], WSBA [[K p4 id|#40155]]

Note to clerk: please file Attachment B (letter) under seal, it's signed "[[W p1 name|Kali]]."
