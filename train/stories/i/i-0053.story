id: i-0053
genre: news
where: IN
published: 2022-02-16
title: Two Bangladeshi nationals without papers held from Ganga Jamuna lane
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=25 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: headline and FIR make foreigners-act accused of a 17-year-old and a woman bought and locked in; two spellings; remand paper

[[K p6 name|Manjiri Thakre]], Nagpur

The remand papers run to two pages and the word "infiltrator" is used in them four times. The word "sold" is used once, in the second accused's own statement, and nobody at the Lakadganj police station seems to have underlined it.

On Saturday, acting on what they call secret information, police entered a two-storey house in the city's red-light area and arrested [[W p1 name|Sharmin Akter]], shown as 19, and [[W p2 name|Jhuma Khatun]], 25, both of Satkhira district. [[W p1 name|Sharmin]] and [[W p2 name|Jhuma]] were booked under section 14 of the Foreigners Act in Cr. No. [[W p1 id|61/2022]]. The keeper of the house, [[K p3 name|Usha Timande]], was let off on a bond as she is asthmatic.

What the statement says is this. [[W p2 name|Jhuma]] was told there was a tailoring unit in Surat. She crossed near Bongaon at night over the shoulders of a man. In Nagpur [[K p3 name|Timande]] told her she'd been bought for Rs 90,000 and that the door would open when it was recovered. She was slapped for crying and then, she says, for not crying. A photograph of her son was kept on the wall next to the rate.

The younger one said less. Asked her age by the magistrate, she held up ten fingers and then seven. She had been brought in December and worked from the first night. Her birth registration, sent over WhatsApp by her father [[W p7 name|Golam Mostafa]] from [[W p1 place|Uttar Kushkhali]], gives [[W p1 birthdate|the eleventh of August 2004]].

"If she's a minor, naturally she'll go to the CWC," senior inspector [[K p4 name|Pralhad Waghmare]] said. "But an illegal is an illegal."

Duty counsel [[K p5 name|Tasneem Ali]] has moved an application that both be treated as victims under section 370. It'll be heard on Friday. Until then [[W p2 name|Jhuma]] is in Central Prison, and "[[W p1 name|Sarmin Aktar]], female, 19", as the jail has it, is [[W p1 id|UT-3355]] in the next barrack.
